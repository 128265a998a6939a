import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `{
  "resource": "https://mcp.example.com/mcp",
  "authorization_servers": [
    "https://login.microsoftonline.com/common/v2.0"
  ],
  "scopes_supported": [
    "api://docs/read"
  ],
  "bearer_methods_supported": [
    "header"
  ]
}`
	},
	good: {
		text: `{
  "resource": "api://docs",
  "authorization_servers": [
    "https://login.microsoftonline.com/common/v2.0"
  ],
  "scopes_supported": [
    "api://docs/read"
  ],
  "bearer_methods_supported": [
    "header"
  ]
}`
	}
};
