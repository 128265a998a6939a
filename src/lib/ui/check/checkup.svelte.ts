/** One text under examination: when it is read, by what it is judged, and what came of it. */
import { SvelteMap } from 'svelte/reactivity';
import type { AnalysisResult, FixResult } from '$lib/analysis/jobs.ts';
import type { AnalyseContext } from '$lib/analysis/report.ts';
import type { Revision } from '$lib/catalog/revisions.ts';
import type { Platform } from '$lib/clients/define.ts';
import type { Finding, Fix } from '$lib/rules/index.ts';
import type { Analyser, Outcome } from '../analyser.ts';
import type { Preferences } from '../preferences.svelte.ts';
import * as words from '$lib/ui/words/check.ts';
import { notLoaded } from '$lib/ui/words/reader.ts';

type Kind = NonNullable<AnalyseContext['kind']>;

/** After the last key, in milliseconds. */
const pause = 150;
/** A wait this long is said. */
const noticeable = 300;
/** Texts of this length are no configs; said beside the answer. */
const veryLong = 2_000_000;
/** Of longer texts, fixes are tried when they are asked for. */
const longestTriedAhead = 200_000;
const mostTriedAhead = 60;

export class Checkup {
	/** The latest answer; it stays while a changed text is read. */
	result = $state.raw<AnalysisResult | null>(null);
	/** What trying its fixes came to. Those that do not work are not offered. */
	readonly tried = new SvelteMap<Fix, FixResult>();
	/** Why there is no answer. */
	problem = $state<string | null>(null);
	/** Reading takes long enough to say so. */
	slow = $state(false);
	/** There is a text, and an answer or a noticeable wait: for a moment, nothing of the page is drawn anew. */
	given = $state(false);
	/** A sentence on the text itself: its encoding, its size. */
	readonly note = $derived.by(() => this.fileNote ?? sizeWords(this.#size));
	/** The client and the system that the person chose for this text; `null`: as recognised. */
	client = $state<string | null>(null);
	platform = $state<Platform | null>(null);
	/** What the person says that the text is, and by which revision of the specification; `null`: as recognised. */
	kind = $state<Kind | null>(null);
	revision = $state<Revision | null>(null);
	/** The address of the MCP server, where what was pasted is compared with it. */
	endpoint = $state('');
	/** The name of the file that the text came from, and what its bytes say that the text does not. */
	file = $state<string | null>(null);
	fileNote = $state<string | null>(null);

	#size = $state(0);
	/** What `result` is about. */
	#text = '';
	#turn = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#wait: ReturnType<typeof setTimeout> | undefined;
	readonly #analyser: Analyser;
	readonly #preferences: Preferences;
	readonly #now: () => string;
	readonly #expected: () => string;
	readonly #loaded: () => Promise<void>;
	readonly #answered: () => void;

	/**
	 * @param text gives what stands in the editor now
	 * @param expected gives the address of the MCP server that another page asked for
	 * @param loaded loads what an answer is drawn with; rejects where it cannot be loaded
	 * @param answered is told of each answer
	 */
	constructor(
		analyser: Analyser,
		preferences: Preferences,
		{
			text,
			expected,
			loaded,
			answered
		}: {
			text: () => string;
			expected: () => string;
			loaded: () => Promise<void>;
			answered: () => void;
		}
	) {
		this.#analyser = analyser;
		this.#preferences = preferences;
		this.#now = text;
		this.#expected = expected;
		this.#loaded = loaded;
		this.#answered = answered;
	}

	get report() {
		return this.result?.report ?? null;
	}
	/** What the answer is about; fixes apply to this text only. */
	get text(): string {
		return this.#text;
	}

	/** Another text: what was chosen for the one before does not hold for it. */
	forget(file: string | null = null, note: string | null = null): void {
		this.client = null;
		this.platform = null;
		this.kind = null;
		this.revision = null;
		this.endpoint = this.#expected();
		this.file = file;
		this.fileNote = note;
	}

	/** Reads the text once the person pauses. */
	readSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.read(), pause);
	}

	/** Reads the text now; done when the answer stands, or a newer text replaced this one. */
	async read(): Promise<void> {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		const text = this.#now();
		if (text.trim() === '') {
			this.#answer(text, null, null);
			return;
		}
		clearTimeout(this.#wait);
		this.#wait = setTimeout(() => (this.given = this.slow = true), noticeable);
		const reading = this.#analyser.analyse({ text, context: this.#context() });
		const loaded = await this.#loaded().then(
			() => true,
			() => false
		);
		const outcome: Outcome<AnalysisResult> = loaded
			? await reading
			: { kind: 'problem', words: notLoaded };
		if (turn !== this.#turn || outcome.kind === 'replaced') return;
		if (outcome.kind === 'problem') this.#answer(text, null, outcome.words);
		else this.#answer(text, outcome.result, null);
	}

	/** Would the fix cure it, and what does it change? `null` where the text is another by now. */
	async tryFix(finding: Finding, fix: Fix): Promise<Outcome<FixResult> | null> {
		const { result } = this;
		if (!result || this.#now() !== this.#text) return null;
		const known = this.tried.get(fix);
		if (known) return { kind: 'done', result: known };
		const { context } = result;
		const outcome = await this.#analyser.tryFix({ text: this.#text, context, finding, fix });
		if (this.#now() !== this.#text || this.result !== result) return null;
		if (outcome.kind === 'done') this.tried.set(fix, outcome.result);
		return outcome;
	}
	/** One after the other, so that a newer text never waits for more than one of them. */
	async #tryAhead(result: AnalysisResult): Promise<void> {
		if (this.#text.length > longestTriedAhead) return;
		const fixes = result.report.findings.flatMap((finding) =>
			finding.fixes.map((fix) => ({ finding, fix }))
		);
		for (const { finding, fix } of fixes.slice(0, mostTriedAhead))
			if ((await this.tryFix(finding, fix)) === null) return;
	}

	chooseClient(client: string | null): void {
		this.client = client;
		this.#preferences.chooseClient(client);
		void this.read();
	}
	choosePlatform(platform: Platform | null): void {
		this.platform = platform;
		this.#preferences.choosePlatform(platform);
		void this.read();
	}

	/** As what the text is read, by which revision: for this text alone. */
	chooseKind(kind: Kind | null): void {
		this.kind = kind;
		void this.read();
	}
	chooseRevision(revision: Revision | null): void {
		this.revision = revision;
		void this.read();
	}

	#answer(text: string, result: AnalysisResult | null, problem: string | null): void {
		clearTimeout(this.#wait);
		this.slow = false;
		this.given = text !== '';
		this.#text = text;
		this.problem = problem;
		this.result = result;
		this.tried.clear();
		this.#size = text.length;
		if (result) void this.#tryAhead(result);
		this.#answered();
	}

	#context(): AnalyseContext {
		const { client, platform, file, kind, revision } = this;
		const endpoint = this.endpoint.trim();
		return {
			...(client === null ? {} : { client }),
			...(platform === null ? {} : { platform }),
			...(file === null ? {} : { file }),
			...(kind === null ? {} : { kind }),
			...(revision === null ? {} : { revision }),
			...(endpoint === '' ? {} : { expectedResource: endpoint }),
			preferred: this.#preferences.preferred
		};
	}
}

function sizeWords(size: number): string | null {
	if (size <= veryLong) return null;
	return words.veryLong((size / 1_000_000).toFixed(1));
}
