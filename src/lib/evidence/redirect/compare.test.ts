/** Redirect URIs that an authorization server takes for the same, and those that it does not. */
import { describe, expect, it } from 'vitest';
import { vectors } from './compare.examples.ts';
import { compareRedirectUris } from './compare.ts';

describe('compareRedirectUris', () => {
	it.each(vectors)('%s and %s: %s, %s', (registered, requested, verdict, reason) => {
		expect(compareRedirectUris(registered, requested)).toEqual({
			match: verdict !== 'no',
			depends: verdict === 'most',
			reason
		});
	});
	it.each([
		['https://app.example.com/cb', 'https://app.example.com/cb\u200b', 'invisible-sign'],
		['https://app.example.com/my-cb', 'https://app.example.com/my\u2011cb', 'invisible-sign'],
		['/callback', 'https://app.example.com/callback', 'not-absolute'],
		['http://localhost:99999/cb', 'http://localhost:1/cb', 'port']
	])('tells apart %j and %j: %s', (registered, requested, reason) => {
		expect(compareRedirectUris(registered, requested)).toMatchObject({ match: false, reason });
	});
});
