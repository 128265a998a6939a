/** Small looks at JSON text that need no parser: brackets, ends of lines, escapes. All of them linear. */
import type { Edit, Span } from '../../text/index.ts';
import type { Property } from '../data.ts';

/** Opening brackets minus closing ones. */
export interface Balance {
	curly: number;
	square: number;
}

/** Counts brackets outside strings and comments; a quote without a partner on its line is no string. */
export function balanceOf(text: string, start: number, end: number): Balance {
	const balance = { curly: 0, square: 0 };
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 123) balance.curly++;
		else if (code === 125) balance.curly--;
		else if (code === 91) balance.square++;
		else if (code === 93) balance.square--;
		else if (code === 34) at = closingQuote(text, at, end) ?? at;
		else if (code === 47 && text[at + 1] === '/') {
			const lineEnd = text.indexOf('\n', at);
			at = lineEnd === -1 ? end : lineEnd;
		} else if (code === 47 && text[at + 1] === '*') {
			const close = text.indexOf('*/', at + 2);
			if (close === -1) return balance;
			at = close + 1;
		}
	}
	return balance;
}

/** The quote that ends the string at `open`, or `null` where its line has none. */
function closingQuote(text: string, open: number, end: number): number | null {
	for (let at = open + 1; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 34) return at;
		if (code === 10) return null;
		if (code === 92) at++;
	}
	return null;
}

/** The end of what stands before `end`, when every character of `signs` is taken off. */
export function trimBack(text: string, start: number, end: number, signs: string): number {
	let at = end;
	while (at > start && signs.includes(text.charAt(at - 1))) at--;
	return at;
}

export const blankSigns = ' \t\r\n\f\v\u00a0';
/** Blanks, and what ends a value. */
export const closingSigns = ' \t\r\n,]}';

export function trimEnd(text: string, start: number, end: number): number {
	return trimBack(text, start, end, blankSigns);
}

/** `" / \ b f n r t u` */
export function isEscape(code: number): boolean {
	return (
		code === 34 ||
		code === 47 ||
		code === 92 ||
		code === 98 ||
		code === 102 ||
		code === 110 ||
		code === 114 ||
		code === 116 ||
		code === 117
	);
}
export function isHex4(text: string, at: number): boolean {
	return /^[\dA-Fa-f]{4}$/.test(text.slice(at, at + 4));
}

const escapes: Readonly<Record<string, string>> = {
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t'
};
/** What the inside of a string means; a backslash that starts no escape is dropped. */
export function unescape(inner: string): string {
	if (!inner.includes('\\')) return inner;
	return inner.replace(
		/\\(?:u([\dA-Fa-f]{4})|([^]))/g,
		(_, hex: string | undefined, char: string) =>
			hex === undefined ? (escapes[char] ?? char) : String.fromCharCode(parseInt(hex, 16))
	);
}

/** Straight quotes that stand in a string without a backslash get one. */
export function escapeQuotes(inner: string, base: number): Edit[] {
	const edits: Edit[] = [];
	for (let i = 0; i < inner.length; i++) {
		if (inner[i] === '\\') i++;
		else if (inner[i] === '"') edits.push({ span: { start: base + i, end: base + i }, text: '\\' });
	}
	return edits;
}

const drive = /(?:^|[\s=,;'"])[A-Za-z]:\\/;
const unc = /^\\\\[A-Za-z0-9_.$-]+\\[A-Za-z]/;

/** Is this, as written between the quotes, a Windows path whose backslashes stand alone? */
export function isRawWindowsPath(inner: string): boolean {
	return drive.test(inner) || unc.test(inner) || /^(?:\.{1,2}|~|%\w+%)\\[^\\]/.test(inner);
}

/** A Windows path some of whose backslashes happen to start an escape that JSON knows. */
export function isSilentEscape(inner: string): boolean {
	if (!inner.includes(':\\')) return false;
	const single = inner.replace(/\\\\/g, '');
	return /\\[bfnrtu]/.test(single) && (inner.startsWith(':\\', 1) || isRawWindowsPath(single));
}

/** Do two members have the same name? */
export function repeats(properties: readonly Property[]): boolean {
	if (properties.length > 8)
		return new Set(properties.map(({ key }) => key)).size < properties.length;
	for (let i = 1; i < properties.length; i++)
		for (let j = 0; j < i; j++) if (properties[i]?.key === properties[j]?.key) return true;
	return false;
}

/**
 * Backslashes that were meant as such get their second one. In a Windows path all of them are; in any
 * other text only those that start no escape, and a shell's `\ ` and `\'` lose theirs.
 */
export function backslashEdits(inner: string, base: number): { edits: Edit[]; value: string } {
	const path = isRawWindowsPath(inner);
	const edits: Edit[] = [];
	const parts: string[] = [];
	const double = (at: number) =>
		edits.push({ span: { start: base + at, end: base + at }, text: '\\' });
	let done = 0;
	for (let i = 0; i < inner.length; i++) {
		if (inner[i] !== '\\') continue;
		const next = inner.charAt(i + 1);
		if (i === 0 && path && next === '\\') {
			// `\\host\share`: both belong to the path.
			double(0);
			double(1);
			parts.push('\\\\');
			i++;
		} else if (next === '\\' || next === '"') {
			parts.push(inner.slice(done, i), next);
			i++;
		} else if (path) {
			double(i);
			parts.push(inner.slice(done, i + 1));
		} else if (next === 'u' ? isHex4(inner, i + 2) : isEscape(next.charCodeAt(0))) {
			const length = next === 'u' ? 6 : 2;
			parts.push(inner.slice(done, i), unescape(inner.slice(i, i + length)));
			i += length - 1;
		} else if (next === "'" || next === '`' || (/[ ()&]/.test(next) && inner.includes('/'))) {
			edits.push({ span: { start: base + i, end: base + i + 1 }, text: '' });
			parts.push(inner.slice(done, i));
		} else {
			double(i);
			parts.push(inner.slice(done, i + 1));
		}
		done = i + 1;
	}
	parts.push(inner.slice(done));
	return { edits, value: parts.join('') };
}

/** A raw tab has one meaning; a raw line break may be a wrap or a real one, so a person decides. */
export function rawControls(text: string, spans: readonly Span[]): Edit[] | null {
	if (spans.some(({ start }) => text[start] !== '\t')) return null;
	return spans.map((span) => ({ span, text: '\\t' }));
}
export function controlName(text: string, { start }: Span): Record<string, string> {
	const char = text[start];
	const name =
		char === '\t' ? 'tab' : char === '\n' || char === '\r' ? 'line break' : 'control character';
	return { character: name };
}

/** TOML and YAML, as MCP clients use them; asked only where the text is no JSON. */
export function otherFormat(text: string): 'TOML' | 'YAML' | null {
	const head = text.slice(0, 2000).replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/, '');
	if (
		/^\[{1,2}[\w."' -]+\]{1,2}[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/.test(head) &&
		!/^\[+["'\s\d]/.test(head)
	)
		return 'TOML';
	if (/^[\w.-]+ = (?:["'[{\d]|true\b|false\b)[^\n]*\n/.test(head) && /^\[[\w."'-]+\]/m.test(head))
		return 'TOML';
	if (/^[\w.-]+:[ \t]*\r?\n[ \t]+(?:- )?[\w.-]+:(?:[ \t]|\r?\n)/.test(head)) return 'YAML';
	return null;
}
