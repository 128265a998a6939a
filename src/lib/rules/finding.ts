/** What a rule's report becomes: places in the text, words, edits. Plain JSON. */
import type { Platform } from '../clients/define.ts';
import type { Path } from '../evidence/index.ts';
import { redact } from '../secrets/index.ts';
import type { Edit, Span } from '../text/index.ts';
import type { Confidence, Safety, Severity } from './define.ts';
import type { ByRevision } from './revision.ts';

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
	/** How grave it is by each revision of the specification, where they differ. */
	readonly byRevision?: ByRevision;
}
export interface Fix {
	readonly title: string;
	readonly safety: Safety;
	/** Where the system is not known: those for which it is meant. */
	readonly platforms?: readonly Platform[];
	/** On the analysed text; they do not overlap. Hold what the person wrote: editor only. */
	readonly edits: readonly Edit[];
}

/** Values longer than this are cut in messages. */
const longest = 48;

/** The gravest first. */
export const severities = ['error', 'warning', 'advice'] as const;
const confidences = ['certain', 'likely', 'possible'] as const;

/** By severity, then confidence; 0 is the gravest. */
export function gravity({
	severity,
	confidence
}: Pick<Finding, 'severity' | 'confidence'>): number {
	return severities.indexOf(severity) * confidences.length + confidences.indexOf(confidence);
}

/** The order of a report: by severity, then confidence, then place, then rule id. */
export function byImportance(a: Finding, b: Finding): number {
	return (
		gravity(a) - gravity(b) ||
		a.primary.span.start - b.primary.span.start ||
		a.primary.span.end - b.primary.span.end ||
		(a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
	);
}

/** Messages cut at their placeholders: text, name, text, name, text. */
const cut = new Map<string, readonly string[]>();

/** Puts values into a message's `{placeholders}`, masked and cut. */
export function fill(template: string, data: Readonly<Record<string, string | number>>): string {
	let parts = cut.get(template);
	if (!parts) cut.set(template, (parts = template.split(/\{(\w+)\}/)));
	let message = parts[0] ?? '';
	for (let at = 1; at < parts.length; at += 2) {
		const name = parts[at] ?? '';
		const value = data[name];
		message += (value === undefined ? `{${name}}` : shown(String(value))) + (parts[at + 1] ?? '');
	}
	return message;
}

function shown(value: string): string {
	let text = redact(value);
	if (/[\s`]/.test(text)) text = text.replace(/\s+/g, ' ').replaceAll('`', 'ˋ');
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
