import type { EvidenceExamples } from '../examples.ts';
import { sampleToken } from '../sample-token.ts';

const claims = {
	iss: 'https://auth.example.com',
	aud: 'https://mcp.example.com/mcp',
	iat: 1_795_692_000,
	exp: 1_795_695_600
};
const now = new Date('2026-11-26T12:10:00Z');

export const examples: EvidenceExamples = {
	bad: { text: sampleToken(claims, { alg: 'HS256', typ: 'at+jwt' }), now },
	good: { text: sampleToken(claims), now }
};
