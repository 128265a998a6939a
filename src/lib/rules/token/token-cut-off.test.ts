import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './token-cut-off.examples.ts';
import { tokenCutOff } from './token-cut-off.ts';

const whole = sampleToken({ iss: 'https://auth.example.com', exp: 1_900_000_000 });

evidenceTester(tokenCutOff, {
	valid: [
		examples.good,
		{ text: `{"headers":{"Authorization":"Bearer ${whole}"}}` },
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
		},
		{
			text: `Authorization: Bearer "${whole}"`,
			message: 'quotes',
			marked: `"${whole}"`
		},
		{
			text: `${whole.slice(0, 60)}\n${whole.slice(60)}`,
			message: 'break',
			marked: whole.slice(0, 60)
		}
	]
});
