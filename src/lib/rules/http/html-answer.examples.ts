import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `GET https://auth.example.com/.well-known/oauth-authorization-server HTTP/1.1

HTTP/1.1 200 OK
Content-Type: text/html

<!doctype html><title>App</title>`
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
