import type { EvidenceExamples } from '../examples.ts';
import { resourceMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: resourceMetadata({
			authorization_servers: ['https://login.microsoftonline.com/common/v2.0'],
			scopes_supported: ['api://docs/read']
		})
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
