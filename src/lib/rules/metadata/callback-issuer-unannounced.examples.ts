import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: serverMetadata({ client_id_metadata_document_supported: true }),
		revision: '2026-07-28'
	},
	good: {
		text: serverMetadata({
			client_id_metadata_document_supported: true,
			authorization_response_iss_parameter_supported: true
		}),
		revision: '2026-07-28'
	}
};
