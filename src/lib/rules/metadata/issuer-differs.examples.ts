import type { EvidenceExamples } from '../examples.ts';
import { resourceMetadata, serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: [
			resourceMetadata({
				authorization_servers: ['https://auth.example.com/'],
				scopes_supported: ['read']
			}),
			serverMetadata()
		].join('\n\n')
	},
	good: {
		text: [resourceMetadata({ scopes_supported: ['read'] }), serverMetadata()].join('\n\n')
	}
};
