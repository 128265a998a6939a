import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: 'https://accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=a&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb'
	},
	good: {
		text: 'https://accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=a&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb&access_type=offline'
	}
};
