import type { EvidenceExamples } from '../examples.ts';
import { sampleToken } from '../sample-token.ts';

export const examples: EvidenceExamples = {
	bad: { text: `${sampleToken({ a: 1 }, { alg: 'dir', enc: 'A256GCM' })}.eHg.eHg` },
	good: {
		text: sampleToken({
			iss: 'https://auth.example.com',
			aud: 'https://mcp.example.com/mcp',
			scope: 'read',
			iat: 1_795_000_000,
			exp: 1_900_000_000
		})
	}
};
