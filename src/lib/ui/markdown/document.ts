/** What a Markdown file of `src/content` becomes when the site is built. */

export interface Source {
	readonly url: string;
	readonly title?: string;
	/** ISO date of the day on which it was last read, where that is not the document's own. */
	readonly checked?: string;
}

/** The groups of the list of diagnoses, in this order. */
export const diagnosisGroups = [
	'JSON syntax',
	'Shape of the config',
	'Place and activation',
	'Program and path',
	'Environment and credentials',
	'Packages and versions',
	'Running server',
	'Remote and authentication'
] as const;

/** What a link to a group of the list ends in. */
export function groupId(group: DiagnosisMeta['group']): string {
	return group.toLowerCase().replaceAll(' ', '-');
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
	readonly group: (typeof diagnosisGroups)[number];
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
	/** Of its head, and what a link to it ends in; `''` for what stands before the first head. */
	readonly id: string;
	readonly title: string;
	/** Without the head. Ours, compiled: goes into `<Markdown html={…} />`. */
	readonly html: string;
}

/** The default export of `….md?meta`, for lists. */
export interface DocumentSummary<Meta> {
	/** The file's name without number and ending. */
	readonly id: string;
	/** The number before the name; 0 where there is none. */
	readonly order: number;
	readonly meta: Meta;
}

/** The default export of `….md`. */
export interface MarkdownDocument<Meta> extends DocumentSummary<Meta> {
	/** One for each `##`, in order. */
	readonly sections: readonly Section[];
	/** The whole document, heads and all. */
	readonly html: string;
	readonly headings: readonly Heading[];
}

export type Diagnosis = MarkdownDocument<DiagnosisMeta>;
export type Chapter = MarkdownDocument<ChapterMeta>;
