import type { EvidenceExamples } from '../examples.ts';
import { resourceMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: { text: resourceMetadata({ dpop_bound_access_tokens_required: true }) },
	good: { text: resourceMetadata({ dpop_bound_access_tokens_required: false }) }
};
