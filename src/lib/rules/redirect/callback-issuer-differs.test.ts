import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './callback-issuer-differs.examples.ts';
import { callbackIssuerDiffers } from './callback-issuer-differs.ts';

evidenceTester(callbackIssuerDiffers, {
	valid: [
		examples.good,
		{ text: `${serverMetadata()}\n\nhttp://127.0.0.1:3334/callback?code=x&state=s1` },
		{
			text: 'http://127.0.0.1:3334/callback?code=x&state=s1&iss=https%3A%2F%2Fother.example.com'
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'differs',
			marked: 'iss=https%3A%2F%2Fother.example.com'
		},
		{
			text: `${serverMetadata({ authorization_response_iss_parameter_supported: true })}\n\nhttp://127.0.0.1:3334/callback?code=x&state=s1`,
			message: 'absent',
			marked: 'http://127.0.0.1:3334/callback?code=x&state=s1'
		}
	]
});
