/** What of a text is compared, and how far apart two words are. */
import { describe, expect, it } from 'vitest';
import { distance, wordsOf } from './words.ts';

describe('words', () => {
	it.each([
		['Error: spawn npx ENOENT', 'error spawn npx enoent'],
		['spawn https://a.example/mcp ENOENT', 'spawn https enoent'],
		["Cannot find module '/Users/ada/code/index.js'", 'cannot find module'],
		[String.raw`open C:\Users\ada\a.json`, 'open'],
		['connect ECONNREFUSED ::1:3000', 'connect econnrefused ipv6'],
		['connect ECONNREFUSED 127.0.0.1:3000', 'connect econnrefused 127 0 0 1'],
		['MCP error -32000: Connection closed', 'mcp error 32000 connection closed'],
		['AADSTS50011', 'aadsts50011'],
		['2026-01-02T03:04:05.678Z [docs] failed', 'docs failed'],
		['Unsupported protocol version 2025-06-18', 'unsupported protocol version day20250618'],
		["doesn't, doesn’t", 'doesnt doesnt'],
		['application/json and text/event-stream', 'application json and text event stream']
	])('of %j', (text, words) => {
		expect(wordsOf(text).join(' ')).toBe(words);
	});
	it('are read in time that grows with the text, up to the limit', () => {
		for (const piece of ['/a', 'C:\\', '[::', '2026-01-01T', 'a-', '\\', 'f'.repeat(50)]) {
			const start = performance.now();
			wordsOf(piece.repeat(500_000 / piece.length));
			expect(performance.now() - start, piece).toBeLessThan(50);
		}
	});
});

describe('distance', () => {
	it.each([
		['token', 'token', 0],
		['tokn', 'token', 1],
		['toekn', 'token', 1],
		['certifcaet', 'certificate', 2],
		['cat', 'docker', 3]
	])('from %s to %s is %i', (a, b, expected) => {
		expect(distance(a, b, 2)).toBe(expected);
		expect(distance(b, a, 2)).toBe(expected);
	});
});
