import type { EvidenceExamples } from '../examples.ts';
import { sampleKeys, sampleToken } from '../sample-token.ts';

export const examples: EvidenceExamples = {
	bad: { text: `Authorization: Bearer ${sampleKeys.opaque}` },
	good: {
		text: `Authorization: Bearer ${sampleToken({
			iss: 'https://auth.example.com',
			aud: 'https://mcp.example.com/mcp',
			scope: 'read',
			iat: 1_795_000_000,
			exp: 1_900_000_000
		})}`
	}
};
