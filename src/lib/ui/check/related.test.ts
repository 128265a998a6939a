/** Places with the same note stand together. */
import { expect, it } from 'vitest';
import type { Label } from '$lib/rules/index.ts';
import { perNote } from './related.ts';

const place = (line: number, note?: string): Label => ({
	span: { start: line, end: line + 1 },
	line,
	column: 1,
	...(note !== undefined && { note })
});

it('gathers places by their note, in order, and counts those that are too many', () => {
	const many = Array.from({ length: 20 }, (_, line) => place(line + 2, 'here too'));
	const notes = perNote([place(1, 'opened here'), ...many, place(40)]);
	expect(notes.map(({ note, places, more }) => [note, places.length, more])).toEqual([
		['opened here', 1, 0],
		['here too', 12, 8],
		[undefined, 1, 0]
	]);
	expect(notes[1]?.places[0]?.line).toBe(2);
});
