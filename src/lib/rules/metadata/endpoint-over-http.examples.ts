import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: serverMetadata({ token_endpoint: 'http://auth.example.com/token' })
	},
	good: {
		text: serverMetadata()
	}
};
