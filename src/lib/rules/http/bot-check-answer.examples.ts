import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `GET https://mcp.example.com/mcp HTTP/1.1

HTTP/2 403
cf-mitigated: challenge
`
	},
	good: {
		text: `GET https://mcp.example.com/mcp HTTP/1.1

HTTP/2 403
server: cloudflare
`
	}
};
