import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: { text: 'http://localhost:3334/callback#access_token=x&state=s1' },
	good: { text: 'http://127.0.0.1:3334/callback?code=x&state=s1' }
};
