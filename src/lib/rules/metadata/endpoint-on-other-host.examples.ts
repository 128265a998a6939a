import type { EvidenceExamples } from '../examples.ts';
import { serverMetadata } from '../sample-documents.ts';

export const examples: EvidenceExamples = {
	bad: { text: serverMetadata({ token_endpoint: 'https://tokens.example.net/token' }) },
	good: { text: serverMetadata({ token_endpoint: 'https://tokens.example.com/token' }) }
};
