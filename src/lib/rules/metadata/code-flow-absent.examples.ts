import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: serverMetadata({ response_types_supported: ['token'] })
	},
	good: {
		text: serverMetadata()
	}
};
