import type { EvidenceExamples } from '../examples.ts';
import { resourceMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: resourceMetadata({
			resource: 'https://inner.example.com:8080/mcp',
			scopes_supported: ['read']
		}),
		expectedResource: 'https://mcp.example.com/mcp'
	},
	good: {
		text: resourceMetadata({ scopes_supported: ['read'] })
	}
};
