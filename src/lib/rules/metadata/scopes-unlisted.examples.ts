import type { EvidenceExamples } from '../examples.ts';
import { resourceMetadata, serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `${resourceMetadata({ scopes_supported: ['files:all'] })}\n\n${serverMetadata({ scopes_supported: ['files:read'] })}`
	},
	good: {
		text: `${resourceMetadata()}\n\n${serverMetadata({ scopes_supported: ['files:read', 'openid'] })}`
	}
};
