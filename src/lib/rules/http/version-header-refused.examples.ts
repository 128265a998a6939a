import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
MCP-Protocol-Version: 2026-07-28

HTTP/1.1 400 Bad Request

{"error":{"code":-32022,"message":"Unsupported protocol version"}}`
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
MCP-Protocol-Version: 2026-07-28

HTTP/1.1 200 OK
`
	}
};
