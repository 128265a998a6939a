import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `OPTIONS /mcp HTTP/1.1
Host: mcp.example.com
Origin: https://app.example.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization,mcp-protocol-version

HTTP/1.1 401 Unauthorized
`
	},
	good: {
		text: `OPTIONS /mcp HTTP/1.1
Host: mcp.example.com
Origin: https://app.example.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization,mcp-protocol-version

HTTP/1.1 204 No Content
Access-Control-Allow-Origin: https://app.example.com
Access-Control-Allow-Headers: Authorization, MCP-Protocol-Version
`
	}
};
