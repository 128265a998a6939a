/** What a challenge says, told without what it may hold. */
import { describe, expect, it } from 'vitest';
import { sampleKeys } from '../rules/sample-token.ts';
import { analyse } from './index.ts';

const answer = (challenge: string) => `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: ${challenge}\n`;
const facts = async (challenge: string) =>
	(await analyse(answer(challenge))).parts[0]?.challenge?.challenges;

describe('the facts of a challenge', () => {
	it('name scheme and parameters in small letters, with their place', async () => {
		expect(await facts('BEARER Realm="mcp", Error="invalid_token"')).toEqual([
			{
				scheme: 'bearer',
				line: 2,
				column: 19,
				parameters: [
					{ name: 'realm', value: 'mcp' },
					{ name: 'error', value: 'invalid_token' }
				],
				hasData: false
			}
		]);
	});

	it('cover a key that stands where a name belongs, in small letters too', async () => {
		const { github } = sampleKeys;
		const told = JSON.stringify(await facts(`Bearer"${github}" realm="a", ${github}="b"`));
		expect(told).toContain('realm');
		for (let from = 0; from + 8 <= github.length; from++)
			expect(told.toLowerCase()).not.toContain(github.slice(from, from + 8).toLowerCase());
	});

	it.each([
		['Basic realm="a"', /offers basic, not Bearer/],
		['eyJOb3RSZWFs.eyJhYmNkZWZnaGlqa2xtbm9w.c2lnbmF0dXJl realm="a"', /offers another scheme/]
	])(
		'are no message of a finding: a scheme is named where it is a known one',
		async (text, words) => {
			const { findings } = await analyse(answer(text));
			const message = findings.find(({ rule }) => rule === 'challenge-missing')?.message;
			expect(message).toMatch(words);
		}
	);
});
