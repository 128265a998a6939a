import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 200 OK
Content-Type: text/plain

{"jsonrpc":"2.0","id":1,"result":{"tools":[]}}`
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 200 OK
Content-Type: application/json; charset=utf-8

{"jsonrpc":"2.0","id":1,"result":{"tools":[]}}`
	}
};
