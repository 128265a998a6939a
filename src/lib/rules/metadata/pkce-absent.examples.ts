import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: serverMetadata({ code_challenge_methods_supported: undefined })
	},
	good: {
		text: serverMetadata()
	}
};
