import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer Bearer abc

HTTP/1.1 401 Unauthorized
`
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 200 OK
`
	}
};
