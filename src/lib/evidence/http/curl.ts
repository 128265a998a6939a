/** Reads a curl command line, as browsers and READMEs write it: POSIX, cmd.exe and PowerShell continuations. */
import type { Header, HttpRequest } from './message.ts';

interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}
/** Longer commands carry a file; what matters stands before it. */
const longestCommand = 20_000;
/** Options whose next word is their value and means nothing to us. */
const valued =
	/^(?:-[AbcCeEFKmoQrTtuUwxyYz]|--(?:user-agent|cookie|cookie-jar|user|proxy|output|max-time|connect-timeout|cacert|cert|key|resolve|form|retry|write-out|referer))$/;

/**
 * @param start where the command begins
 * @returns the request that the command makes and where the command ends; `null` where it names no address
 */
export function readCurl(
	text: string,
	start: number
): { readonly request: HttpRequest; readonly end: number } | null {
	const { words, end } = wordsOf(text, start);
	let method: string | null = null;
	let target: Word | null = null;
	let body: Word | null = null;
	const headers: Header[] = [];
	const first = words.findIndex(({ text: word }) => /^curl(?:\.exe)?$/.test(word));
	for (let i = first + 1; i < words.length; i++) {
		const word = words[i];
		if (!word) break;
		const joined = /^(--[\w-]+)=(.*)$/s.exec(word.text) ?? /^(-[XHd])(.+)$/s.exec(word.text);
		const option = joined?.[1] ?? word.text;
		const value = (): Word | null => {
			if (joined)
				return { text: joined[2] ?? '', start: word.start + option.length, end: word.end };
			i++;
			return words[i] ?? null;
		};
		if (option === '-X' || option === '--request') method = value()?.text ?? null;
		else if (option === '-H' || option === '--header') {
			const header = value();
			if (header) headers.push(...toHeader(header, text));
		} else if (/^(?:-d|--data(?:-raw|-binary|-ascii|-urlencode)?|--json)$/.test(option)) {
			body ??= value();
			method ??= 'POST';
		} else if (option === '-I' || option === '--head') method ??= 'HEAD';
		else if (option === '--url') target ??= value();
		else if (valued.test(option)) value();
		else if (
			!option.startsWith('-') &&
			/^(?:https?:\/\/|[\w.-]+(?::\d+)?\/|localhost)/i.test(option)
		)
			target ??= word;
	}
	if (!target) return null;
	const address = /^https?:/i.test(target.text) ? target.text : `http://${target.text}`;
	return {
		end,
		request: {
			span: { start, end: target.end },
			method: (method ?? 'GET').toUpperCase(),
			target: address,
			targetSpan: { start: target.start, end: target.end },
			headers,
			body: body && { text: body.text, span: { start: body.start, end: body.end } },
			complete: true
		}
	};
}

function toHeader(word: Word, text: string): Header[] {
	const colon = word.text.indexOf(':');
	if (colon < 1) return [];
	const value = word.text.slice(colon + 1).trim();
	const from = text.indexOf(value, word.start + colon);
	const start = from === -1 || from > word.end ? word.start : from;
	return [
		{
			name: word.text.slice(0, colon).trim().toLowerCase(),
			value,
			span: { start: word.start, end: word.end },
			valueSpan: { start, end: from === -1 ? word.end : Math.min(word.end, start + value.length) }
		}
	];
}

/** Words of one command, quotes taken off; it ends at the first line break that nothing continues. */
function wordsOf(text: string, start: number): { words: Word[]; end: number } {
	const words: Word[] = [];
	const stop = Math.min(text.length, start + longestCommand);
	// Browsers put a caret before every sign that cmd.exe takes for its own.
	const carets = /^[^\s^]*\s\^"/.test(text.slice(start, start + 20));
	let at = start;
	let word: { text: string; start: number } | null = null;
	const close = () => {
		if (word) words.push({ text: word.text, start: word.start, end: Math.min(at, text.length) });
		word = null;
	};
	while (at < stop) {
		const sign = text.charAt(at);
		if (/[\\^`]/.test(sign) && /^\r?\n/.test(text.slice(at + 1, at + 3))) {
			close();
			at += text[at + 1] === '\r' ? 3 : 2;
			continue;
		}
		if (sign === '\n' || sign === '\r') break;
		if (carets && sign === '^') {
			at++;
			continue;
		}
		if (sign === ' ' || sign === '\t') {
			close();
			at++;
			continue;
		}
		word ??= { text: '', start: at };
		if (sign === "'" || sign === '"') {
			const quote = sign;
			at++;
			while (at < stop && text[at] !== quote) {
				if (quote === '"' && text[at] === '\\' && at + 1 < stop) at++;
				if (carets && text[at] === '^') {
					at++;
					if (text[at - 2] !== '\\') continue;
				}
				word.text += text.charAt(at);
				at++;
			}
			at++;
			continue;
		}
		if (sign === '\\' && at + 1 < stop) at++;
		if (!(sign === '$' && text[at + 1] === "'")) word.text += text.charAt(at);
		at++;
	}
	close();
	return { words, end: Math.min(at, text.length) };
}
