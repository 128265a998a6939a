/** What was pasted, read for the questions of a tree. The text itself stays in `Evidence`, in memory. */
import type { Report } from '$lib/analysis/report.ts';
import type { Analyser } from '../analyser.ts';
import type { Preferences } from '../preferences.svelte.ts';

/** After the last key, in milliseconds. */
const pause = 300;

export class Reading {
	/** The latest answer; `null` where there is no text. */
	report = $state.raw<Report | null>(null);
	/** Why there is no answer. */
	problem = $state<string | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #analyser: Analyser;
	readonly #preferences: Preferences;

	constructor(analyser: Analyser, preferences: Preferences) {
		this.#analyser = analyser;
		this.#preferences = preferences;
	}

	/** Loads what reading needs, so that nothing is left to load once there is a text. */
	prepare(): void {
		void this.#analyser.start();
	}

	/** Reads a text once the person pauses. */
	readSoon(text: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.read(text), pause);
	}

	async read(text: string, file: string | null = null): Promise<void> {
		clearTimeout(this.#timer);
		if (text.trim() === '') {
			this.report = null;
			this.problem = null;
			return;
		}
		const { preferred } = this.#preferences;
		const outcome = await this.#analyser.analyse({
			text,
			context: { ...(file !== null && { file }), preferred }
		});
		if (outcome.kind === 'replaced') return;
		this.problem = outcome.kind === 'problem' ? outcome.words : null;
		this.report = outcome.kind === 'done' ? outcome.result.report : null;
	}

	end(): void {
		clearTimeout(this.#timer);
		this.#analyser.end();
	}
}
