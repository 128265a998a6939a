import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer scope="*", resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource"\n'
	},
	good: {
		text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer scope="files:read", resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource"\n'
	}
};
