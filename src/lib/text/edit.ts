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

/**
 * Applies edits that do not overlap; their order does not matter.
 *
 * @returns the new text, or `null` where two edits overlap or one lies outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
	const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
	const parts: string[] = [];
	let done = 0;
	let previous: Edit | undefined;
	for (const edit of sorted) {
		const { start, end } = edit.span;
		if (start < done || end < start || end > text.length) return null;
		if (previous && overlaps(previous, edit)) return null;
		parts.push(text.slice(done, start), edit.text);
		done = end;
		previous = edit;
	}
	parts.push(text.slice(done));
	return parts.join('');
}
