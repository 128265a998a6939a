import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `${serverMetadata()}\n\nhttp://127.0.0.1:3334/callback?code=x&state=s1&iss=https%3A%2F%2Fother.example.com`
	},
	good: {
		text: `${serverMetadata()}\n\nhttp://127.0.0.1:3334/callback?code=x&state=s1&iss=https%3A%2F%2Fauth.example.com`
	}
};
