import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Mcp-Session-Id: s1

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 404 Not Found

{"jsonrpc":"2.0","error":{"code":-32001,"message":"Session not found"},"id":null}`
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Mcp-Session-Id: s1

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc":"2.0","id":1,"result":{}}`
	}
};
