import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';
import { sampleToken } from '../sample-token.ts';

const token = sampleToken({
	iss: 'https://auth.example.com',
	aud: 'https://mcp.example.com/mcp',
	exp: 1_800_000_000
});
const now = new Date('2026-11-26T12:00:00Z');

export const examples: EvidenceExamples = {
	bad: { text: `${serverMetadata()}\n\n${token}`, now },
	good: {
		text: `${serverMetadata({ jwks_uri: 'https://auth.example.com/jwks' })}\n\n${token}`,
		now
	}
};
