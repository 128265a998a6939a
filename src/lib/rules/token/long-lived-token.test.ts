import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './long-lived-token.examples.ts';
import { longLivedToken } from './long-lived-token.ts';

const issued = 1_795_692_000;

evidenceTester(longLivedToken, {
	valid: [
		examples.good,
		{ text: sampleToken({ iat: issued, exp: issued + 86_400 }) },
		{ text: sampleToken({ exp: issued + 30 * 86_400 }) },
		{ text: sampleToken({ iat: issued, exp: (issued + 3_600) * 1000 }) }
	],
	invalid: [
		{
			...examples.bad,
			message: 'long',
			marked: examples.bad.text.split('.')[1] ?? '',
			at: 'payload.exp'
		}
	]
});
