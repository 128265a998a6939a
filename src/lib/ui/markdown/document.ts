/** What a Markdown file of `src/content` becomes when the site is built. */

export interface Source {
	readonly url: string;
	readonly title?: string;
	/** ISO date of the day on which it was last read, where that is not the document's own. */
	readonly checked?: string;
}

/** Front matter of `src/content/diagnoses/<id>.md`. */
export interface DiagnosisMeta {
	/** The cause, in a sentence. */
	readonly title: string;
	readonly summary: string;
	/** Who can cure it. */
	readonly who: 'you' | 'server owner' | 'administrator';
	/** Ids of the clients that it concerns; all of them where it is not given. */
	readonly clients?: readonly string[];
	readonly sources: readonly Source[];
	/** ISO date of the day on which the facts were last checked. */
	readonly checked: string;
}

/** Front matter of `src/content/guide/<nn>-<id>.md`. */
export interface ChapterMeta {
	readonly title: string;
	readonly summary: string;
	readonly sources: readonly Source[];
	readonly checked: string;
}

export interface Heading {
	readonly depth: number;
	readonly id: string;
	readonly text: string;
}

export interface Section {
	/** Of its head, and what a link to it ends in. */
	readonly id: string;
	readonly title: string;
	/** Without the head. Trusted: ours, compiled. */
	readonly html: string;
}

/** The module that `import … from '….md'` gives; `…md?meta` gives only `id`, `order` and `meta`. */
export interface MarkdownDocument<Meta> extends MarkdownSummary<Meta> {
	/** What stands before the first head. */
	readonly lead: string;
	/** One for each `##`, in order. */
	readonly sections: readonly Section[];
	/** The whole document, heads and all. */
	readonly html: string;
	readonly headings: readonly Heading[];
}
export interface MarkdownSummary<Meta> {
	/** The file's name without number and ending. */
	readonly id: string;
	/** The number before the name; 0 where there is none. */
	readonly order: number;
	readonly meta: Meta;
}

export type Diagnosis = MarkdownDocument<DiagnosisMeta>;
export type Chapter = MarkdownDocument<ChapterMeta>;
