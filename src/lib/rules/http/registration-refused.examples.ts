import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /register HTTP/1.1
Host: auth.example.com

{"client_name":"a","redirect_uris":["http://127.0.0.1/cb"],"resource":"https://mcp.example.com/mcp"}

HTTP/1.1 403 Forbidden

Forbidden`
	},
	good: {
		text: `POST /register HTTP/1.1
Host: auth.example.com

{"client_name":"a","redirect_uris":["http://127.0.0.1/cb"],"resource":"https://mcp.example.com/mcp"}

HTTP/1.1 201 Created

{"client_id":"a1"}`
	}
};
