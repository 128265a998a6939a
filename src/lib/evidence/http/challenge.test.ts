/** The challenge grammar of RFC 9110: what headers look like, well-formed and not. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readChallenges } from './challenge.ts';

const plain = (value: string) =>
	readChallenges(value).challenges.map(({ scheme, parameters, token68 }) => [
		scheme,
		token68 ?? Object.fromEntries(parameters.map(({ name, value: text }) => [name, text]))
	]);
const faults = (value: string) => readChallenges(value).faults.map(({ kind }) => kind);

describe('readChallenges', () => {
	it.each([
		['Bearer', [['bearer', {}]]],
		[
			'Bearer realm="a, b", error="invalid_token"',
			[['bearer', { realm: 'a, b', error: 'invalid_token' }]]
		],
		['bearer scope=read', [['bearer', { scope: 'read' }]]],
		['Bearer realm = "x" , scope = "y"', [['bearer', { realm: 'x', scope: 'y' }]]],
		[
			'Basic realm="x", Bearer error="invalid_token"',
			[
				['basic', { realm: 'x' }],
				['bearer', { error: 'invalid_token' }]
			]
		],
		[
			'Negotiate, Basic realm="x"',
			[
				['negotiate', {}],
				['basic', { realm: 'x' }]
			]
		],
		[
			'Negotiate abc123==, Bearer',
			[
				['negotiate', 'abc123=='],
				['bearer', {}]
			]
		],
		[', , Bearer realm="x",', [['bearer', { realm: 'x' }]]],
		['Bearer realm="say \\"hi\\""', [['bearer', { realm: 'say "hi"' }]]],
		[
			'DPoP algs="ES256", Bearer resource_metadata=https://a.example/x',
			[
				['dpop', { algs: 'ES256' }],
				['bearer', { resource_metadata: 'https://a.example/x' }]
			]
		],
		['', []]
	])('reads %s', (value, expected) => {
		expect(plain(value)).toEqual(expected);
		expect(faults(value)).toEqual([]);
	});

	it.each([
		['Bearer realm="x', ['unclosed-quote']],
		['Bearer error_description="unexpected "aud" claim value", scope="a"', ['inner-quote']],
		['Bearer error_description=""exp" claim timestamp check failed", scope="a"', ['inner-quote']],
		['Bearer realm="x" error="y"', ['missing-comma']],
		['Bearer scope="a", scope="b"', ['repeated']],
		['Bearer realm=“x”', ['odd-sign']],
		['Bearer realm="é"', ['odd-sign']],
		['Bearer @', ['odd-sign']]
	])('names what is wrong in %s', (value, expected) => {
		expect(faults(value)).toEqual(expected);
	});

	it('keeps places of the text around it', () => {
		const text = 'WWW-Authenticate: Bearer scope="a b"';
		const [challenge] = readChallenges(text.slice(18), 18).challenges;
		const [parameter] = challenge?.parameters ?? [];
		expect(text.slice(challenge?.span.start, challenge?.span.end)).toBe('Bearer scope="a b"');
		expect(text.slice(parameter?.valueSpan.start, parameter?.valueSpan.end)).toBe('"a b"');
	});

	it('answers for any text, with places inside it', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('B', 'e', 'a', ' ', '=', '"', ',', '\\', '@', '\t') }),
				(value) => {
					const { challenges, faults: wrong } = readChallenges(value);
					for (const { span } of [...challenges, ...wrong])
						expect(span.start >= 0 && span.start <= span.end && span.end <= value.length).toBe(
							true
						);
				}
			),
			{ seed: 20261126, numRuns: 3000 }
		);
	});
});
