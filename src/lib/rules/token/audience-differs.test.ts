import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './audience-differs.examples.ts';
import { audienceDiffers } from './audience-differs.ts';

/** One of the parts between the dots. */
const part = (text: string, index: number) => text.split('\n')[0]?.split('.')[index] ?? '';

evidenceTester(audienceDiffers, {
	valid: [
		examples.good,
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'https://mcp.example.com/mcp',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_900_000_000
			}),
			expectedResource: 'https://mcp.example.com/mcp'
		}
	],
	invalid: [
		{ ...examples.bad, message: 'differs', marked: part(examples.bad.text, 1), at: 'payload.aud' },
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: 'client-1',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_900_000_000
			}),
			expectedResource: 'https://mcp.example.com/mcp',
			message: 'client',
			marked: part(
				sampleToken({
					iss: 'https://auth.example.com',
					aud: 'client-1',
					scope: 'read',
					iat: 1_795_000_000,
					exp: 1_900_000_000
				}),
				1
			),
			at: 'payload.aud'
		},
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				aud: '00000003-0000-0000-c000-000000000000',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_900_000_000
			}),
			message: 'graph',
			marked: part(
				sampleToken({
					iss: 'https://auth.example.com',
					aud: '00000003-0000-0000-c000-000000000000',
					scope: 'read',
					iat: 1_795_000_000,
					exp: 1_900_000_000
				}),
				1
			),
			at: 'payload.aud'
		},
		{
			text: sampleToken({
				iss: 'https://auth.example.com',
				scope: 'read',
				iat: 1_795_000_000,
				exp: 1_900_000_000
			}),
			message: 'absent',
			marked: part(
				sampleToken({
					iss: 'https://auth.example.com',
					scope: 'read',
					iat: 1_795_000_000,
					exp: 1_900_000_000
				}),
				1
			),
			at: 'payload.aud',
			severity: 'warning',
			confidence: 'likely'
		}
	]
});
