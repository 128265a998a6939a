import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Origin: https://app.example.com

HTTP/1.1 200 OK
Access-Control-Allow-Origin: *
Mcp-Session-Id: s1
`
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 200 OK
Access-Control-Allow-Origin: *
Access-Control-Expose-Headers: Mcp-Session-Id
Mcp-Session-Id: s1
`
	}
};
