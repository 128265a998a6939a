import type { EvidenceExamples } from '../examples.ts';
import { resourceMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: resourceMetadata({ authorization_servers: [], scopes_supported: ['read'] })
	},
	good: {
		text: resourceMetadata({ scopes_supported: ['read'] })
	}
};
