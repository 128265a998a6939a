import type { EvidenceExamples } from '../examples.ts';
import { sampleToken } from '../sample-token.ts';

const claims = {
	iss: 'https://auth.example.com',
	aud: 'https://mcp.example.com/mcp',
	iat: 1_795_692_000
};
const now = new Date('2026-11-26T12:10:00Z');

export const examples: EvidenceExamples = {
	bad: { text: sampleToken({ ...claims, exp: 1_795_692_000 + 30 * 86_400 }), now },
	good: { text: sampleToken({ ...claims, exp: 1_795_692_000 + 3_600 }), now }
};
