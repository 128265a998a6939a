/** Where a line starts, at the edges of a text, too. */
import { expect, it } from 'vitest';
import { startOfLine } from './span.ts';

it.each([
	['', 0, 0],
	['ab', 0, 0],
	['ab', 2, 0],
	['\n', 0, 0],
	['\n', 1, 1],
	['\n\na', 1, 1],
	['\n\na', 3, 2],
	['a\nb\nc', 2, 2],
	['a\nb\nc', 3, 2],
	['a\r\nb', 4, 3]
])('in %j, the line of %i starts at %i', (text, at, expected) => {
	expect(startOfLine(text, at)).toBe(expected);
});
