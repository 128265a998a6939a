/** A long config without the entries that no edit touches: what a correction is judged by. */
import { nodeAt } from '../evidence/index.ts';
import type { ConfigContext } from '../rules/index.ts';
import { orderEdits, type Edit } from '../text/index.ts';

export interface Excerpt {
	readonly text: string;
	/** The same edits, at their places in the excerpt. */
	readonly edits: readonly Edit[];
}

/**
 * Rules look at each entry by itself, and at what stands around all of them; entries that stay as they
 * are say the same before and after.
 *
 * @returns `null` where the whole text must be looked at: it is broken, entries stand in several
 * places, an edit touches a name or what stands between entries, or most entries change
 */
export function changedEntries(
	{ document, container, entries }: ConfigContext,
	edits: readonly Edit[]
): Excerpt | null {
	const { text, root, faults, format } = document;
	const block = container && nodeAt(root, container);
	if (format !== 'json' || faults.length > 0 || block?.type !== 'object') return null;
	const { properties } = block;
	const first = properties[0];
	const last = properties.at(-1);
	const sorted = orderEdits(edits, text.length);
	if (!first || !last || !sorted || properties.length !== entries.length) return null;
	const from = first.keySpan.start;
	const to = last.value.span.end;
	const inside = sorted.filter(({ span }) => span.end > from && span.start < to);
	const parts = [text.slice(0, from)];
	// More than half: to look at all of them once costs less than at these twice.
	const most = properties.length / 2;
	let length = from;
	const moved = sorted.filter(({ span }) => span.end <= from);
	const shift = (by: number) => (edit: Edit) => ({
		...edit,
		span: { start: edit.span.start + by, end: edit.span.end + by }
	});
	let next = 0;
	for (const { keySpan, value } of properties) {
		const { span } = value;
		const mine: Edit[] = [];
		for (let edit = inside[next]; edit && edit.span.start < span.end; edit = inside[++next]) {
			if (edit.span.start < span.start || edit.span.end > span.end) return null;
			mine.push(edit);
		}
		if (mine.length === 0) continue;
		if (parts.length > most) return null;
		const lead = parts.length > 1 ? ',\n' : '';
		moved.push(...mine.map(shift(length + lead.length - keySpan.start)));
		const part = lead + text.slice(keySpan.start, span.end);
		parts.push(part);
		length += part.length;
	}
	if (parts.length === 1) return null;
	parts.push(text.slice(to));
	moved.push(...sorted.filter(({ span }) => span.start >= to).map(shift(length - to)));
	return { text: parts.join(''), edits: moved };
}
