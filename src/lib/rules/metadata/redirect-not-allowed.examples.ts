import type { EvidenceExamples } from '../examples.ts';
import { registrationRequest } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: registrationRequest({ redirect_uris: [] })
	},
	good: {
		text: registrationRequest()
	}
};
