/** A link that was copied, or that the browser does not let the page copy: then it stands there to be taken. */
export class CopiedLink {
	outcome = $state<{ readonly link: string; readonly copied: boolean } | null>(null);

	async copy(link: string): Promise<void> {
		try {
			await navigator.clipboard.writeText(link);
			this.outcome = { link, copied: true };
		} catch {
			this.outcome = { link, copied: false };
		}
	}
}
