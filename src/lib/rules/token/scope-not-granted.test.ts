import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './scope-not-granted.examples.ts';
import { scopeNotGranted } from './scope-not-granted.ts';

/** One of the parts between the dots. */
const part = (text: string, index: number) => text.split('\n')[0]?.split('.')[index] ?? '';

evidenceTester(scopeNotGranted, {
	valid: [
		examples.good,
		{
			text: `${sampleToken({ iss: 'https://auth.example.com', aud: 'https://mcp.example.com/mcp', scope: 'read', iat: 1_795_000_000, exp: 1_900_000_000 })}\n\nHTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer scope="read"`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'lacks', marked: part(examples.bad.text, 1), at: 'payload.scope' }
	]
});
