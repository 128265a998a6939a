/** Collects syntax faults and folds those of one cause into one. */
import type { Edit, Span } from '../../text/index.ts';
import type { SyntaxFault, SyntaxFaultKind } from '../config.ts';

interface Raw {
	readonly kind: SyntaxFaultKind;
	readonly span: Span;
	readonly repair: readonly Edit[] | null;
	readonly data: SyntaxFault['data'];
	readonly more: readonly Span[];
}

/** Kinds of which each occurrence is a fault of its own. */
const single: ReadonlySet<SyntaxFaultKind> = new Set(['duplicate-key', 'two-roots', 'stray-text']);
/** Nobody reads more than this many of one kind; the rest joins the last. */
const mostOfAKind = 100;

export class FaultList {
	private raw: Raw[] = [];

	add(
		kind: SyntaxFaultKind,
		span: Span,
		repair: readonly Edit[] | null,
		data: SyntaxFault['data'],
		more: readonly Span[] = []
	): void {
		// Looking at the same sign twice reports it once.
		const last = this.raw.at(-1);
		if (last?.kind === kind && last.span.start === span.start && last.span.end === span.end) return;
		this.raw.push({ kind, span, repair, data, more });
	}

	mark(): number {
		return this.raw.length;
	}
	/** Forgets what was added since `mark`: a reading that turned out wrong. */
	rollback(mark: number): void {
		this.raw.length = mark;
	}

	list(): SyntaxFault[] {
		const byCause = new Map<string, Raw[]>();
		const counts = new Map<SyntaxFaultKind, number>();
		const groups: Raw[][] = [];
		for (const fault of this.raw) {
			// Comments of another language are a cause of their own.
			const cause = `${fault.kind} ${fault.data.style ?? ''}`;
			const count = (counts.get(fault.kind) ?? 0) + 1;
			counts.set(fault.kind, count);
			const group = byCause.get(cause);
			if (group && (!single.has(fault.kind) || count > mostOfAKind)) {
				group.push(fault);
				continue;
			}
			const fresh = [fault];
			byCause.set(cause, fresh);
			groups.push(fresh);
		}
		return groups.flatMap(([first, ...rest]) => (first ? [fold(first, rest)] : []));
	}
}

function fold(first: Raw, rest: readonly Raw[]): SyntaxFault {
	const all = [first, ...rest];
	const repairs = all.map(({ repair }) => repair);
	return {
		kind: first.kind,
		span: first.span,
		more: [...first.more, ...rest.flatMap(({ span, more }) => [span, ...more])],
		data: first.data,
		repair: repairs.every((repair) => repair !== null) ? joinInserts(repairs.flat()) : null
	};
}

/** Inserts at one place become one, in the order in which they were found. */
function joinInserts(edits: readonly Edit[]): Edit[] {
	const joined = new Map<string, Edit>();
	for (const edit of edits) {
		const key = `${edit.span.start}:${edit.span.end}`;
		const same = joined.get(key);
		if (same && edit.span.start === edit.span.end)
			joined.set(key, { span: edit.span, text: same.text + edit.text });
		else joined.set(key, edit);
	}
	return [...joined.values()];
}
