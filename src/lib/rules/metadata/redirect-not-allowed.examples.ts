import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `{
  "client_name": "App",
  "redirect_uris": [],
  "token_endpoint_auth_method": "none"
}`
	},
	good: {
		text: `{
  "client_name": "App",
  "redirect_uris": [
    "http://127.0.0.1/callback"
  ],
  "token_endpoint_auth_method": "none"
}`
	}
};
