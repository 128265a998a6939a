import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: 'https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2F127.0.0.1%3A3334%2Fcallback&state=s1&code_challenge=c&code_challenge_method=S256'
	},
	good: {
		text: 'https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2F127.0.0.1%3A3334%2Fcallback&state=s1&code_challenge=c&code_challenge_method=S256&resource=https%3A%2F%2Fmcp.example.com%2Fmcp'
	}
};
