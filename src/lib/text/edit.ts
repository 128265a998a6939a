/** Text edits: what a fix is made of. */
import type { Span } from './span.ts';

/** Replaces `span` by `text`; an empty span inserts, an empty text deletes. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

/** True where two edits touch the same characters, or insert at the same place. */
export function overlaps(a: Edit, b: Edit): boolean {
	if (a.span.start === b.span.start) return true;
	const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
	return second.span.start < first.span.end;
}

/** Edits in the order of the text, or `null` where two overlap or one lies outside a text of that length. */
export function orderEdits(edits: readonly Edit[], length: number): Edit[] | null {
	const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
	let previous: Edit | undefined;
	for (const edit of sorted) {
		const { start, end } = edit.span;
		if (start < 0 || end < start || end > length) return null;
		if (previous && overlaps(previous, edit)) return null;
		previous = edit;
	}
	return sorted;
}

/**
 * Applies edits that do not overlap; their order does not matter.
 *
 * @returns the new text, or `null` where two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
	const sorted = orderEdits(edits, text.length);
	if (!sorted) return null;
	const parts: string[] = [];
	let done = 0;
	for (const { span, text: replacement } of sorted) {
		parts.push(text.slice(done, span.start), replacement);
		done = span.end;
	}
	parts.push(text.slice(done));
	return parts.join('');
}
