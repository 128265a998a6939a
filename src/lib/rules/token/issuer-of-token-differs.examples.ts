import type { EvidenceExamples } from '../examples.ts';
import { sampleToken } from '../sample-token.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `${sampleToken({ iss: 'https://login.example.com', aud: 'https://mcp.example.com/mcp', scope: 'read', iat: 1_795_000_000, exp: 1_900_000_000 })}\n{"resource":"https://mcp.example.com/mcp","authorization_servers":["https://auth.example.com"],"scopes_supported":["read"],"bearer_methods_supported":["header"]}`
	},
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
