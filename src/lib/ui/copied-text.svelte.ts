/** What came of copying a text. Where the browser does not let the page copy, it has to be taken by hand. */
export class CopiedText {
	#outcome = $state<{ readonly text: string; readonly way: 'copied' | 'refused' } | null>(null);

	async copy(text: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(text);
			this.#outcome = { text, way: 'copied' };
		} catch {
			this.#outcome = { text, way: 'refused' };
		}
	}

	/** Of this text; null where it was not tried, or another one since. */
	of(text: string | null): 'copied' | 'refused' | null {
		return this.#outcome?.text === text ? this.#outcome.way : null;
	}
}
