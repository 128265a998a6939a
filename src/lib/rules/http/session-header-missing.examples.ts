import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 400 Bad Request

{"jsonrpc":"2.0","error":{"code":-32000,"message":"Bad Request: No valid session ID provided"},"id":null}`
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com

{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}

HTTP/1.1 200 OK
Mcp-Session-Id: s1
`
	}
};
