import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 500 Internal Server Error
`
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Accept: application/json, text/event-stream

HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc":"2.0","id":1,"result":{}}`
	}
};
