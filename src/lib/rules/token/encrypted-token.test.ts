import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './encrypted-token.examples.ts';
import { encryptedToken } from './encrypted-token.ts';

evidenceTester(encryptedToken, {
	valid: [
		examples.good,
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_900_000_000,
				sub: 'a'
			})
		}
	],
	invalid: [{ ...examples.bad, message: 'encrypted', marked: examples.bad.text }]
});
