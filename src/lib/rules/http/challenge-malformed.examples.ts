import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: { text: 'WWW-Authenticate: Bearer realm="mcp' },
	good: {
		text: 'WWW-Authenticate: Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"'
	}
};
