import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './id-token-sent.examples.ts';
import { idTokenSent } from './id-token-sent.ts';

/** One of the parts between the dots. */
const part = (text: string, index: number) => text.split('\n')[0]?.split('.')[index] ?? '';

evidenceTester(idTokenSent, {
	valid: [
		examples.good,
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				nonce: 'n',
				exp: 1_900_000_000
			})
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'identity',
			marked: part(examples.bad.text, 1),
			at: 'payload.nonce'
		}
	]
});
