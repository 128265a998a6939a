/** Which documents a text is about: rare words tell more than common ones, and length proves nothing. */
import { expect, it } from 'vitest';
import { createRanking } from './ranking.ts';

const rank = createRanking([
	['server', 'certificate', 'expired'],
	['server', 'port', 'in', 'use'],
	['server', 'server', 'server', 'token', 'and', 'much', 'that', 'has', 'to', 'do', 'with', 'none'],
	['expired', 'token']
]);

it('puts the document with the rarer words first', () => {
	expect(rank(['server', 'port'])[0]).toBe(1);
	expect(rank(['certificate', 'server'])[0]).toBe(0);
});

it('prefers the shorter of two that share the same words', () => {
	expect(rank(['token'])).toEqual([3, 2]);
});

it('counts a word of the text once', () => {
	expect(rank(['certificate', 'port', 'port', 'port'])).toEqual(rank(['certificate', 'port']));
});

it('leaves out what shares nothing, and keeps the order of equals', () => {
	expect(rank(['nothing', 'known'])).toEqual([]);
	expect(rank(['expired'])).toEqual([3, 0]);
	expect(createRanking([['a'], ['a']])(['a'])).toEqual([0, 1]);
});
