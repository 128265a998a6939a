import type { EvidenceExamples } from '../examples.ts';

/** Assembled, so that no scanner takes it for real. */
const key = `ghp_${'x'.repeat(36)}`;
const request = (host: string) =>
	`POST /mcp HTTP/1.1\nHost: ${host}\nAuthorization: Bearer ${key}\n\n`;

export const examples: EvidenceExamples = {
	bad: { text: `${request('mcp.example.com')}HTTP/1.1 401 Unauthorized\n` },
	good: { text: `${request('mcp.example.com')}HTTP/1.1 200 OK\n` }
};
