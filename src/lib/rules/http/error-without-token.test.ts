import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './error-without-token.examples.ts';
import { errorWithoutToken } from './error-without-token.ts';

evidenceTester(errorWithoutToken, {
	valid: [
		examples.good,
		{
			text: examples.bad.text.replace('\n\n{', '\nAuthorization: Bearer abc\n\n{')
		},
		// Without the request, nobody knows whether one was sent.
		{ text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\n' }
	],
	invalid: [{ ...examples.bad, message: 'early', marked: 'error="invalid_token"' }]
});
