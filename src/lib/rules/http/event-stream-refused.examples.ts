import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `GET /mcp HTTP/1.1
Host: mcp.example.com
Accept: text/event-stream

HTTP/1.1 200 OK
Content-Type: application/json

{}`
	},
	good: {
		text: `GET /mcp HTTP/1.1
Host: mcp.example.com
Accept: text/event-stream

HTTP/1.1 405 Method Not Allowed
Allow: POST
`
	}
};
