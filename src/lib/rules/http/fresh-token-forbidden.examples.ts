import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /token 200 {"access_token":"x","token_type":"Bearer"}
POST /mcp (Authorization: Bearer x) 403 Forbidden`
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
