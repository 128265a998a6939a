/** The words of a command line, as a shell reads them, each at its place. */
import type { Span } from '../../text/index.ts';

export interface Word extends Span {
	readonly value: string;
	/** The shell puts something in: what the program gets is not in the text. */
	readonly open: boolean;
	/** Stands between single quotes, so that each sign is at its place. */
	readonly literal: boolean;
}

/**
 * @param text any text
 * @param from where the words begin
 * @returns the words up to the end of the command; a backslash at the end of a line joins the next
 */
export function readWords(text: string, from: number): Word[] {
	const found: Word[] = [];
	let at = from;
	while (at < text.length) {
		// Every blank but a line break: what the word below stops at must be passed here.
		const blank = /[^\S\r\n]*(?:\\\r?\n[^\S\r\n]*)*/y;
		blank.lastIndex = at;
		at += blank.exec(text)?.[0].length ?? 0;
		if (at >= text.length || /[\r\n;|&]/.test(text.charAt(at))) break;
		const start = at;
		let value = '';
		let open = false;
		while (at < text.length && !/[\s;|&]/.test(text.charAt(at))) {
			const sign = text.charAt(at);
			if (sign === "'") {
				const close = text.indexOf("'", at + 1);
				const end = close === -1 ? text.length : close;
				value += text.slice(at + 1, end);
				at = end + 1;
			} else if (sign === '"') {
				const inner = /(?:[^"\\]|\\[^])*/y;
				inner.lastIndex = at + 1;
				const body = inner.exec(text)?.[0] ?? '';
				open ||= /(?:^|[^\\])\$[\w{(]/.test(body);
				value += body.replace(/\\(["\\$`])/g, '$1');
				at += body.length + 2;
			} else if (sign === '\\') {
				// PowerShell and cmd write paths like this; a shell would drop it.
				value += /[\s"'\\$]/.test(text.charAt(at + 1))
					? text.charAt(at + 1)
					: `\\${text.charAt(at + 1)}`;
				at += 2;
			} else {
				open ||= sign === '$' && /[\w{(]/.test(text.charAt(at + 1));
				value += sign;
				at++;
			}
		}
		at = Math.min(at, text.length);
		const raw = text.slice(start, at);
		const literal = raw.startsWith("'") && raw.endsWith("'") && raw.length === value.length + 2;
		found.push({ start, end: at, value, open, literal });
	}
	return found;
}
