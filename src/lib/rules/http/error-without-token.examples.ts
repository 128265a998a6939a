import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com

{"jsonrpc":"2.0","id":1,"method":"initialize"}

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token", resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"
`
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com

{"jsonrpc":"2.0","id":1,"method":"initialize"}

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"
`
	}
};
