import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './public-client-refused.examples.ts';
import { publicClientRefused } from './public-client-refused.ts';

evidenceTester(publicClientRefused, {
	valid: [
		examples.good,
		{
			text: serverMetadata({
				token_endpoint_auth_methods_supported: ['client_secret_post', 'none']
			})
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'none',
			marked: `"token_endpoint_auth_methods_supported": [
    "client_secret_basic"
  ]`,
			at: 'token_endpoint_auth_methods_supported'
		},
		{
			text: serverMetadata({ token_endpoint_auth_methods_supported: undefined }),
			message: 'default',
			marked: '{',
			at: 'token_endpoint_auth_methods_supported',
			severity: 'advice',
			confidence: 'possible'
		}
	]
});
