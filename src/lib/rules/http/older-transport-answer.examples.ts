import type { EvidenceExamples } from '../examples.ts';

const request = `POST /sse HTTP/1.1
Host: mcp.example.com
Accept: application/json, text/event-stream

{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}

HTTP/1.1 200 OK
Content-Type: text/event-stream

`;

export const examples: EvidenceExamples = {
	bad: { text: `${request}event: endpoint\ndata: /messages?sessionId=7f3a` },
	good: { text: `${request}event: message\ndata: {"jsonrpc":"2.0","id":1,"result":{}}` }
};
