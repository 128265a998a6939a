import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './expired-access-token.examples.ts';
import { expiredAccessToken } from './expired-access-token.ts';

/** One of the parts between the dots. */
const part = (text: string, index: number) => text.split('\n')[0]?.split('.')[index] ?? '';

evidenceTester(expiredAccessToken, {
	valid: [
		examples.good,
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_795_694_400 - 30
			}),
			now: new Date('2026-11-26T12:00:00Z')
		}
	],
	invalid: [
		{ ...examples.bad, message: 'past', marked: part(examples.bad.text, 1), at: 'payload.exp' },
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				iat: 1_800_000_000,
				exp: 1_900_000_000
			}),
			now: new Date('2026-11-26T12:00:00Z'),
			message: 'early',
			marked: part(
				sampleToken({
					iss: 'https://auth.example.com',
					aud: 'https://mcp.example.com/mcp',
					scope: 'read',
					iat: 1_800_000_000,
					exp: 1_900_000_000
				}),
				1
			),
			at: 'payload.iat',
			confidence: 'likely'
		},
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_900_000_000_000
			}),
			now: new Date('2026-11-26T12:00:00Z'),
			message: 'unit',
			marked: part(
				sampleToken({
					iss: 'https://auth.example.com',
					aud: 'https://mcp.example.com/mcp',
					scope: 'read',
					iat: 1_795_000_000,
					exp: 1_900_000_000_000
				}),
				1
			),
			at: 'payload.exp',
			severity: 'warning'
		},
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				iat: 1_795_000_000
			}),
			now: new Date('2026-11-26T12:00:00Z'),
			message: 'absent',
			marked: part(
				sampleToken({
					iss: 'https://auth.example.com',
					aud: 'https://mcp.example.com/mcp',
					scope: 'read',
					iat: 1_795_000_000
				}),
				1
			),
			at: 'payload.exp',
			severity: 'warning',
			confidence: 'likely'
		}
	]
});
