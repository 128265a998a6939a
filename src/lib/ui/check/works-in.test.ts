import { expect, it } from 'vitest';
import { worksIn } from './works-in.ts';

const verdict = (client: string, fault: string | null, ...ignored: string[]) => ({
	client,
	fault,
	ignored
});
const upper = (client: string) => client.toUpperCase();

it('tells where all of it works, where a part, and nothing of the rest', () => {
	const verdicts = [
		verdict('a', null),
		verdict('b', null, 'cwd'),
		verdict('c', 'no'),
		verdict('d', null),
		verdict('e', null, 'cwd'),
		verdict('f', null, 'cwd', 'tools')
	];
	expect(worksIn(verdicts, upper)).toEqual({
		works: 'This text also works in A, D.',
		partly: ['`cwd` has no effect in B, E.', '`cwd`, `tools` have no effect in F.']
	});
});

it('says so where there is none', () => {
	expect(worksIn([verdict('a', 'no')], upper)).toEqual({
		works: 'This text works in no other client that we know.',
		partly: []
	});
	expect(worksIn([verdict('a', null, 'cwd')], upper).works).toBe(
		'This text works in no other client with all of its settings.'
	);
});
