import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: serverMetadata({ registration_endpoint: undefined })
	},
	good: {
		text: serverMetadata()
	}
};
