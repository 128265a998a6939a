/** What a rule's report becomes: places in the text, words, edits. Plain JSON. */
import type { Path } from '../evidence/index.ts';
import type { Edit, Span } from '../text/index.ts';
import type { Confidence, Safety, Severity } from './define.ts';

export interface Label {
	readonly span: Span;
	/** Counts from 1. */
	readonly line: number;
	/** Counts from 1, in UTF-16 code units. */
	readonly column: number;
	readonly path?: Path;
	readonly note?: string;
}
export interface Finding {
	readonly rule: string;
	/** The document that explains and cures it. */
	readonly diagnosis: string;
	readonly message: string;
	readonly severity: Severity;
	readonly confidence: Confidence;
	readonly primary: Label;
	readonly related: readonly Label[];
	readonly fixes: readonly Fix[];
}
export interface Fix {
	readonly title: string;
	readonly safety: Safety;
	/** On the analysed text; they do not overlap. Hold what the person wrote: editor only. */
	readonly edits: readonly Edit[];
}
