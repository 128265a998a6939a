import type { EvidenceExamples } from '../examples.ts';
import { sampleToken } from '../sample-token.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: [
			'POST /mcp HTTP/1.1',
			'Host: mcp.example.com',
			`Authorization: ${sampleToken({})}`,
			'',
			'HTTP/1.1 401 Unauthorized'
		].join('\n')
	},
	good: {
		text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 200 OK
`
	}
};
