import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `# connector url: https://www.example.com/products/mcp
GET /.well-known/oauth-protected-resource/products/mcp -> 403
GET /.well-known/oauth-authorization-server -> 403
POST /register -> 403 text/html

<html><head><title>Acme products</title>`
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
