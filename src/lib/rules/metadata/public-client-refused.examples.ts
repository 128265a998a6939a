import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: serverMetadata({ token_endpoint_auth_methods_supported: ['client_secret_basic'] })
	},
	good: {
		text: serverMetadata()
	}
};
