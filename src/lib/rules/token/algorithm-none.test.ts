import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './algorithm-none.examples.ts';
import { algorithmNone } from './algorithm-none.ts';

/** One of the parts between the dots. */
const part = (text: string, index: number) => text.split('\n')[0]?.split('.')[index] ?? '';

evidenceTester(algorithmNone, {
	valid: [
		examples.good,
		{
			text: sampleToken(
				{
					iss: 'https://auth.example.com',
					aud: 'https://mcp.example.com/mcp',
					scope: 'read',
					iat: 1_795_000_000,
					exp: 1_900_000_000,
					sub: 'a'
				},
				{ alg: 'ES256' }
			)
		}
	],
	invalid: [
		{ ...examples.bad, message: 'none', marked: part(examples.bad.text, 0), at: 'header.alg' }
	]
});
