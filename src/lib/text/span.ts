/** Places in a text: spans, line and column. */

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A place as editors print it; both count from 1, columns in UTF-16 code units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/**
 * Prepares a text for many look-ups of line and column.
 *
 * Line breaks are `\n`, `\r\n` and a lone `\r`, as in editors.
 *
 * @returns a function from an offset (clamped to the text) to its position; each call is O(log lines)
 */
export function positions(text: string): (offset: number) => Position {
	let starts: Uint32Array | undefined;
	return (offset) => {
		starts ??= lineStarts(text);
		const at = Math.max(0, Math.min(offset, text.length));
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
	};
}

/** @returns the offset of the first character of the line that `at` is on; a line ends with `\n` */
export function startOfLine(text: string, at: number): number {
	// Before the first character, `lastIndexOf` looks at that character.
	return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Numbers outside the heap: a long text has more lines than anything else in it. */
function lineStarts(text: string): Uint32Array {
	let starts = new Uint32Array(256);
	let count = 1;
	const add = (start: number) => {
		if (count === starts.length) {
			const longer = new Uint32Array(2 * count);
			longer.set(starts);
			starts = longer;
		}
		starts[count++] = start;
	};
	if (text.includes('\r')) {
		for (let i = 0; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) add(i + 1);
		}
	} else for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) add(at + 1);
	return starts.subarray(0, count);
}
