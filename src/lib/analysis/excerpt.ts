/** Lines of what was pasted as they may be shown outside the editor: secrets masked, cut to what matters. */
import type { Finding } from '../rules/finding.ts';
import { hide, redact, redactPaste, secretValues } from '../secrets/index.ts';
import { applyEdits, type Edit } from '../text/index.ts';

/** The line of a finding: `before`, `marked` and `after` stand one after the other. */
export interface Frame {
	readonly line: number;
	readonly before: string;
	readonly marked: string;
	readonly after: string;
}

/** One line of a diff. */
export interface LineChange {
	readonly kind: 'same' | 'gone' | 'new';
	/** In the text before for `same` and `gone`, in the text after for `new`; counts from 1. */
	readonly line: number;
	readonly text: string;
}

/** Longer texts have no frames: masking them whole would take too long. */
const longestFramed = 500_000;
const mostFrames = 200;
const longestMark = 60;
const longestLine = 90;
const lead = 28;
const longestDiffLine = 180;
const mostChanges = 80;
/** Pairs of lines that are compared; beyond it, all the old lines are followed by all the new. */
const mostPairs = 90_000;

const lineBreak = /\r\n?|\n/;

/**
 * @param text what `findings` were found in
 * @returns one for each finding; `null` where the text is too long, or masking moved its lines
 */
export function framesOf(text: string, findings: readonly Finding[]): (Frame | null)[] {
	if (findings.length === 0) return [];
	const pair = text.length > longestFramed ? null : maskedLines(text);
	return findings.map(({ primary }, index) => {
		const line = pair?.lines[primary.line - 1];
		const masked = pair?.masked[primary.line - 1];
		if (index >= mostFrames || line === undefined || masked === undefined) return null;
		const { start, end } = primary.span;
		const from = Math.min(primary.column - 1, line.length);
		const to = Math.min(from + end - start, line.length);
		return { line: primary.line, ...cut(masked, ...moveInto(masked, line, from, to)) };
	});
}

/**
 * What edits change, line by line, with one unchanged line around.
 *
 * @returns `null` where they do not fit the text, it is too long, or masking moved its lines
 */
export function diffOf(text: string, edits: readonly Edit[]): LineChange[] | null {
	const fixed = applyEdits(text, edits);
	if (fixed === null || Math.max(text.length, fixed.length) > longestFramed) return null;
	const before = maskedLines(text);
	const after = maskedLines(fixed);
	if (!before || !after) return null;
	const changes = compare(before.lines, after.lines).slice(0, mostChanges);
	// What was secret stays so, whatever an edit puts in front of it.
	const known = secretValues(text)
		.flatMap((value) => value.split(lineBreak))
		.filter((part) => part.length >= 8);
	const shown = (line: number) => {
		const written = after.lines[line - 1] ?? '';
		const hidden = hide(written, known);
		return hidden === written ? (after.masked[line - 1] ?? '') : redact(hidden);
	};
	return cutTogether(
		changes.map(({ kind, line }) => ({
			kind,
			line,
			text: kind === 'new' ? shown(line) : (before.masked[line - 1] ?? '')
		}))
	);
}

/** Line by line, what was written and what may be shown; `null` where masking took or added a line. */
function maskedLines(text: string): { lines: string[]; masked: string[] } | null {
	const lines = text.split(lineBreak);
	const hidden = redactPaste(text);
	const masked = hidden === text ? lines : hidden.split(lineBreak);
	return masked.length === lines.length ? { lines, masked } : null;
}

/** The place of `line.slice(from, to)` in the masked line. A part of what is masked becomes the whole mask. */
function moveInto(masked: string, line: string, from: number, to: number): [number, number] {
	if (masked === line) return [from, to];
	const most = Math.min(masked.length, line.length);
	let head = 0;
	while (head < most && masked[head] === line[head]) head++;
	let tail = 0;
	while (tail < most - head && masked.at(-1 - tail) === line.at(-1 - tail)) tail++;
	const move = (at: number, inside: number) => {
		if (at <= head) return at;
		return at >= line.length - tail ? at + masked.length - line.length : inside;
	};
	return [move(from, head), move(to, masked.length - tail)];
}

/** Cuts a line around a mark; an empty mark takes in the character before it, or the one after. */
function cut(text: string, from: number, to: number): Omit<Frame, 'line'> {
	const indent = text.length - text.trimStart().length;
	let start = from;
	let end = Math.max(from, to);
	if (start === end) {
		if (start > indent) start--;
		else end = Math.min(end + 1, text.length);
	}
	const first = start - indent > lead ? start - lead : Math.min(indent, start);
	const marked = text.slice(start, end);
	const shown = marked.length > longestMark ? `${marked.slice(0, longestMark)}…` : marked;
	const before = `${first > indent ? '…' : ''}${text.slice(first, start)}`;
	const room = Math.max(12, longestLine - before.length - shown.length);
	const rest = shown === marked ? text.slice(end).trimEnd() : '';
	return { before, marked: shown, after: rest.length > room ? `${rest.slice(0, room)}…` : rest };
}

interface Place {
	readonly kind: LineChange['kind'];
	readonly line: number;
}

function compare(before: readonly string[], after: readonly string[]): Place[] {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	const gone = before.slice(head, before.length - tail);
	const added = after.slice(head, after.length - tail);
	if (gone.length === 0 && added.length === 0) return [];
	const places = align(gone, added).map(({ kind, line }) => ({ kind, line: line + head }));
	const last = head + gone.length + 1;
	const around: Place[] = [
		...(head > 0 ? [{ kind: 'same' as const, line: head }] : []),
		...places,
		...(last <= before.length ? [{ kind: 'same' as const, line: last }] : [])
	];
	return around.filter(
		({ kind }, at) =>
			kind !== 'same' ||
			(around[at - 1]?.kind ?? 'same') !== 'same' ||
			(around[at + 1]?.kind ?? 'same') !== 'same'
	);
}

/** Longest common subsequence: which lines stayed between those that changed. */
function align(gone: readonly string[], added: readonly string[]): Place[] {
	const [n, m] = [gone.length, added.length];
	const places: Place[] = [];
	if (n * m > mostPairs)
		return [
			...gone.map((_, at) => ({ kind: 'gone' as const, line: at + 1 })),
			...added.map((_, at) => ({ kind: 'new' as const, line: at + 1 }))
		];
	const width = m + 1;
	const length = new Uint16Array((n + 1) * width);
	const at = (i: number, j: number) => length[i * width + j] ?? 0;
	for (let i = n - 1; i >= 0; i--)
		for (let j = m - 1; j >= 0; j--)
			length[i * width + j] =
				gone[i] === added[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	let [i, j] = [0, 0];
	while (i < n || j < m) {
		if (i < n && j < m && gone[i] === added[j]) {
			places.push({ kind: 'same', line: i + 1 });
			i++;
			j++;
		} else if (j >= m || (i < n && at(i + 1, j) >= at(i, j + 1)))
			places.push({ kind: 'gone', line: ++i });
		else places.push({ kind: 'new', line: ++j });
	}
	return places;
}

/** Where one line of a group is long, all of them start shortly before the first place where they differ. */
function cutTogether(changes: readonly LineChange[]): LineChange[] {
	const result: LineChange[] = [];
	for (let at = 0; at < changes.length;) {
		let end = at;
		while (end < changes.length && changes[end]?.kind !== 'same') end++;
		const group = changes.slice(at, Math.max(end, at + 1));
		const long = group.some(({ text }) => text.length > longestDiffLine);
		const from =
			long && group.length > 1 ? Math.max(0, sameHead(group.map(({ text }) => text)) - lead) : 0;
		// Cut alike: else the lines that replace each other could not be compared where they are shown.
		for (const change of group) {
			const { text } = change;
			const part = text.slice(from, from + longestDiffLine);
			const more = from + longestDiffLine < text.length;
			result.push({ ...change, text: `${from > 0 ? '…' : ''}${part}${more ? '…' : ''}` });
		}
		at += group.length;
	}
	return result;
}

function sameHead(texts: readonly string[]): number {
	const [first = '', ...others] = texts;
	let head = 0;
	while (head < first.length && others.every((text) => text[head] === first[head])) head++;
	return head;
}
