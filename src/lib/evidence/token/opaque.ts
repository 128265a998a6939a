/** Keys and opaque tokens: words without readable content, alone on their lines. Whose they are is not known here. */
import type { Span } from '../../text/index.ts';

export interface LoneWord {
	readonly span: Span;
	/** Written behind `Bearer`. */
	readonly asBearer: boolean;
}

const longestWord = 2_048;
const mostWords = 5;
/** Such a line in a longer text is a part of something else. */
const longestText = 200_000;
/** What stands before a key, as in a header or in a line of a `.env` file. */
const name = String.raw`authorization|(?:x-)?api-key|(?:access_)?token|(?:export +|\$env:)?[a-z]\w{0,60}_(?:token|key|pat)`;
const whole = new RegExp(
	`^[ \\t]*(?:["']?(${name})["']?[ \\t]*[:=][ \\t]*)?["'\`]?(?:(bearer|token)[ \\t]+)?["'\`]?([A-Za-z0-9][\\w~+/.=:%-]{11,2047})["'\`]?[ \\t]*[,;]?[ \\t]*$`,
	'i'
);
const prefixed = /^[A-Za-z]\w{0,12}[-_]/;

/** @returns true for one line that is a key behind its name */
export function isNamedKey(line: string): boolean {
	const [, before, , word = ''] = whole.exec(line) ?? [];
	return before !== undefined && namesKey(before, word);
}

/** A variable may hold anything; a header for keys holds one. */
const namesKey = (before: string, word: string) =>
	!before.includes('_') || /^access_/i.test(before) || isMadeUp(word);

/**
 * @param word without blanks
 * @returns true for what only a machine makes up: letters and digits in no order; false for addresses, paths, names and UUIDs
 */
export function isMadeUp(word: string): boolean {
	if (word.length < 20 || word.length > longestWord || !/^[\w~.:%-]+={0,2}$/.test(word))
		return false;
	if (/^eyJ|^sha\d+-|(?:Error|Exception)$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(word))
		return false;
	return word.split(/[^A-Za-z0-9]/).some((run) => run.length >= 12 && changes(run) >= 4);
}

/** How often a letter follows a digit, a capital a small one, or the other way round. */
function changes(run: string): number {
	return run.match(/(?<=\d)\D|(?<=[a-z])[^a-z]|(?<=[A-Z])[^A-Z]/g)?.length ?? 0;
}

/** @returns those that are a paragraph of their own, in the order of the text; linear in its length */
export function readLoneWords(text: string): LoneWord[] {
	if (text.length > longestText) return [];
	const found: LoneWord[] = [];
	const alone = !text.trim().includes('\n');
	let start = 0;
	let free = true;
	while (start <= text.length && found.length < mostWords) {
		const stop = text.indexOf('\n', start);
		const end = stop === -1 ? text.length : stop;
		const line = end - start < 2 * longestWord ? text.slice(start, end).trimEnd() : '-';
		if (free && line !== '' && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end + 1, end + 200))) {
			const match = whole.exec(line);
			const [, before, scheme, word = ''] = match ?? [];
			const isNamed = scheme !== undefined || (before !== undefined && namesKey(before, word));
			if (
				match &&
				!/^eyJ|:\/\//.test(word) &&
				(isNamed || ((alone || prefixed.test(word)) && isMadeUp(word)))
			) {
				const at = start + line.lastIndexOf(word);
				found.push({
					span: { start: at, end: at + word.length },
					asBearer: scheme?.toLowerCase() === 'bearer'
				});
			}
		}
		free = line.trim() === '';
		start = end + 1;
	}
	return found;
}
