/** The order of the names that people choose from. */
import clientNames from 'virtual:tables/client-names';
import { expect, it } from 'vitest';
import { byName } from './by-name.ts';

it('is that of a dictionary', () => {
	const names = Object.values(clientNames);
	expect(names.toSorted(byName)).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
	expect(['b', 'B', 'a', 'C'].toSorted(byName)).toEqual(['a', 'b', 'B', 'C']);
});
