import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1

HTTP/1.1 404 Not Found
`
	},
	good: {
		text: `GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1

HTTP/1.1 404 Not Found

GET https://mcp.example.com/.well-known/oauth-protected-resource HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"resource":"https://mcp.example.com","authorization_servers":["https://auth.example.com"],"scopes_supported":["read"],"bearer_methods_supported":["header"]}`
	}
};
