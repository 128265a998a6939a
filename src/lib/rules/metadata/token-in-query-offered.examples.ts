import type { EvidenceExamples } from '../examples.ts';
import { resourceMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: resourceMetadata({
			scopes_supported: ['read'],
			bearer_methods_supported: ['header', 'query']
		})
	},
	good: {
		text: resourceMetadata({ scopes_supported: ['read'] })
	}
};
