/** Cuts a short JSON-like example into coloured pieces, broken or not. For our own examples, not for what a person pasted. */
import type { Span } from '$lib/text/index.ts';

export type TokenKind =
	'key' | 'string' | 'number' | 'keyword' | 'comment' | 'punctuation' | 'plain';

export interface Token {
	readonly kind: TokenKind;
	readonly text: string;
	/** Inside a span that a finding points at. */
	readonly marked: boolean;
}

const piece =
	/(?<string>"(?:[^"\\\r\n]|\\.)*"?)|(?<comment>\/\/.*)|(?<number>-?\d[\d.eE+-]*)|(?<keyword>\b(?:true|false|null)\b)|(?<punctuation>[{}[\],:]+)|(?<plain>[^"/\d\-tfn{}[\],:]+|[^])/g;

/**
 * @param marks spans that a finding points at; an empty one marks the character before it
 * @returns pieces whose texts, joined, are `text`
 */
export function jsonTokens(text: string, marks: readonly Span[] = []): Token[] {
	const pieces = text.matchAll(piece);
	return cutAtMarks(
		[...pieces].map((match) => ({ kind: kindOf(match, text), text: match[0] })),
		marks
	);
}

/** The same for a text that is no JSON: of one colour. */
export function plainTokens(text: string, marks: readonly Span[] = []): Token[] {
	return text === '' ? [] : cutAtMarks([{ kind: 'plain', text }], marks);
}

function cutAtMarks(pieces: readonly Omit<Token, 'marked'>[], marks: readonly Span[]): Token[] {
	const spans = marks.map(({ start, end }) =>
		start < end ? { start, end } : { start: Math.max(0, start - 1), end: start }
	);
	const tokens: Token[] = [];
	let start = 0;
	for (const { kind, text } of pieces) {
		const first = start;
		const end = start + text.length;
		while (start < end) {
			const at = start;
			const marked = spans.some((span) => span.start <= at && at < span.end);
			const next = spans
				.flatMap((span) => [span.start, span.end])
				.filter((edge) => edge > at && edge < end);
			const stop = Math.min(end, ...next);
			const last = tokens.at(-1);
			const part = text.slice(start - first, stop - first);
			if (last?.kind === kind && last.marked === marked)
				tokens[tokens.length - 1] = { kind, marked, text: last.text + part };
			else tokens.push({ kind, marked, text: part });
			start = stop;
		}
	}
	return tokens;
}

function kindOf({ groups = {}, index, 0: whole }: RegExpMatchArray, text: string): TokenKind {
	if (groups.string !== undefined) {
		const after = text.slice((index ?? 0) + whole.length);
		return /^\s*:/.test(after) ? 'key' : 'string';
	}
	if (groups.comment !== undefined) return 'comment';
	if (groups.number !== undefined) return 'number';
	if (groups.keyword !== undefined) return 'keyword';
	return groups.punctuation === undefined ? 'plain' : 'punctuation';
}
