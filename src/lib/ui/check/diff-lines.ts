/** A diff as it is shown: moved to the left together, and of two lines that replace each other the part that differs. */
import type { LineChange } from '$lib/analysis/excerpt.ts';
import { difference } from './text-editor.ts';

export interface DiffLine {
	readonly kind: LineChange['kind'];
	readonly line: number;
	/** `changed` is set off; empty where the whole line is new, gone or the same. */
	readonly parts: { readonly before: string; readonly changed: string; readonly after: string };
}

export function diffLines(changes: readonly LineChange[]): DiffLine[] {
	const indent = Math.min(
		...changes.filter(({ text }) => text.trim() !== '').map(({ text }) => text.search(/\S/))
	);
	const lines = changes.map((change) => ({
		...change,
		text: change.text.slice(Number.isFinite(indent) ? indent : 0)
	}));
	return lines.map(({ kind, line, text }, at) => {
		const other = partnerOf(lines, at);
		if (other === undefined) return { kind, line, parts: { before: text, changed: '', after: '' } };
		const { span } = difference(text, other);
		return {
			kind,
			line,
			parts: {
				before: text.slice(0, span.start),
				changed: text.slice(span.start, span.end),
				after: text.slice(span.end)
			}
		};
	});
}

/** The line that this one replaces, or is replaced by: where as many came as went. */
function partnerOf(lines: readonly LineChange[], at: number): string | undefined {
	const line = lines[at];
	if (!line || line.kind === 'same') return undefined;
	let first = at;
	while (first > 0 && lines[first - 1]?.kind !== 'same') first--;
	let end = at + 1;
	while (end < lines.length && lines[end]?.kind !== 'same') end++;
	const group = lines.slice(first, end);
	const gone = group.filter((other) => other.kind === 'gone');
	const added = group.filter((other) => other.kind === 'new');
	if (gone.length !== added.length) return undefined;
	return line.kind === 'gone' ? added[gone.indexOf(line)]?.text : gone[added.indexOf(line)]?.text;
}
