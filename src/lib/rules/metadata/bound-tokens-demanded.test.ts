import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata } from '../sample-documents.ts';
import { examples } from './bound-tokens-demanded.examples.ts';
import { boundTokensDemanded } from './bound-tokens-demanded.ts';

evidenceTester(boundTokensDemanded, {
	valid: [
		examples.good,
		{ text: resourceMetadata({ tls_client_certificate_bound_access_tokens: false }) }
	],
	invalid: [
		{
			...examples.bad,
			message: 'bound',
			marked: '"dpop_bound_access_tokens_required": true',
			at: 'dpop_bound_access_tokens_required'
		},
		{
			text: resourceMetadata({ signed_metadata: 'a.b.c' }),
			message: 'signed',
			marked: '"signed_metadata": ',
			at: 'signed_metadata'
		}
	]
});
