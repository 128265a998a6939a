import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `{
  "access_token": "x",
  "token_type": "Bearer",
  "expires_in": 3600
}`
	},
	good: {
		text: `{
  "access_token": "x",
  "token_type": "Bearer",
  "expires_in": 3600,
  "refresh_token": "y"
}`
	}
};
