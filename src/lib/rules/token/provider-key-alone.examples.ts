import type { EvidenceExamples } from '../examples.ts';
import { sampleKeys } from '../sample-token.ts';

const server = (resource: string) =>
	`{"resource":"${resource}","authorization_servers":["https://auth.example.com"],"scopes_supported":["read"]}`;

export const examples: EvidenceExamples = {
	bad: { text: `Bearer ${sampleKeys.github}\n\n${server('https://mcp.example.com/mcp')}` },
	good: { text: `Bearer ${sampleKeys.github}\n\n${server('https://api.githubcopilot.com/mcp/')}` }
};
