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
	const spans = marks.map(({ start, end }) =>
		start < end ? { start, end } : { start: Math.max(0, start - 1), end: start }
	);
	const tokens: Token[] = [];
	for (const match of text.matchAll(piece)) {
		const kind = kindOf(match, text);
		let start = match.index;
		const end = start + match[0].length;
		while (start < end) {
			const marked = spans.some((span) => span.start <= start && start < span.end);
			const next = spans
				.flatMap((span) => [span.start, span.end])
				.filter((edge) => edge > start && edge < end);
			const stop = Math.min(end, ...next);
			const last = tokens.at(-1);
			const part = text.slice(start, stop);
			if (last?.kind === kind && last.marked === marked)
				tokens[tokens.length - 1] = { kind, marked, text: last.text + part };
			else tokens.push({ kind, marked, text: part });
			start = stop;
		}
	}
	return tokens;
}

function kindOf({ groups = {}, index, 0: whole }: RegExpMatchArray, text: string): TokenKind {
	if (groups['string'] !== undefined) {
		const after = text.slice((index ?? 0) + whole.length);
		return /^\s*:/.test(after) ? 'key' : 'string';
	}
	if (groups['comment'] !== undefined) return 'comment';
	if (groups['number'] !== undefined) return 'number';
	if (groups['keyword'] !== undefined) return 'keyword';
	return groups['punctuation'] === undefined ? 'plain' : 'punctuation';
}
