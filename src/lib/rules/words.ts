/** A command line as a terminal would cut it: what a person had in mind who wrote it into one text. */

/** Signs that only a shell gives a meaning to. */
const shellSigns = /(?:^|\s)(?:&&|\|\|?|;|>>?|<|2>&1|&)(?:\s|$)|;\s|\$\(|`/;

/** Does the line need a shell: `&&`, `|`, `>` and the like? */
export function needsShell(line: string): boolean {
	return shellSigns.test(line);
}

/**
 * @param line words, some of them in quotes; `\` is a sign like any other, as in Windows paths
 * @returns the words without their quotes, or `null` where a quote has no partner
 */
export function splitWords(line: string): string[] | null {
	const words: string[] = [];
	// Without quotes, blanks are all there is to look for.
	if (!/["']/.test(line)) return line.split(/\s+/).filter((word) => word !== '');
	let word: string | null = null;
	let quote = '';
	for (const char of line) {
		if (quote !== '') {
			if (char === quote) quote = '';
			else word = (word ?? '') + char;
		} else if (char === '"' || char === "'") {
			quote = char;
			word ??= '';
		} else if (/\s/.test(char)) {
			if (word !== null) words.push(word);
			word = null;
		} else word = (word ?? '') + char;
	}
	if (quote !== '') return null;
	if (word !== null) words.push(word);
	return words;
}

/** A text in quotes that a terminal would take off: `'/Users/ana/My Notes'`. */
export function unquoted(text: string): string | null {
	const match = /^(?:'([^']+)'|"([^"]+)")$/.exec(text.trim());
	return match?.[1] ?? match?.[2] ?? null;
}
