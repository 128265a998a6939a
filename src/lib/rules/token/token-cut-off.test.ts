import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './token-cut-off.examples.ts';
import { tokenCutOff } from './token-cut-off.ts';

evidenceTester(tokenCutOff, {
	valid: [
		examples.good,
		{
			text: `${sampleToken({ iss: 'https://auth.example.com', aud: 'https://mcp.example.com/mcp', scope: 'read', iat: 1_795_000_000, exp: 1_900_000_000 }).slice(0, 40)}…`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'parts', marked: examples.bad.text },
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_900_000_000
			}).replace('.', '.A'),
			message: 'broken',
			marked: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_900_000_000
			}).replace('.', '.A')
		}
	]
});
