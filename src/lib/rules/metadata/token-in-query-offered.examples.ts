import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `{
  "resource": "https://mcp.example.com/mcp",
  "authorization_servers": [
    "https://auth.example.com"
  ],
  "scopes_supported": [
    "read"
  ],
  "bearer_methods_supported": [
    "header",
    "query"
  ]
}`
	},
	good: {
		text: `{
  "resource": "https://mcp.example.com/mcp",
  "authorization_servers": [
    "https://auth.example.com"
  ],
  "scopes_supported": [
    "read"
  ],
  "bearer_methods_supported": [
    "header"
  ]
}`
	}
};
