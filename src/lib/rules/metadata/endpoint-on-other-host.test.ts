import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './endpoint-on-other-host.examples.ts';
import { endpointOnOtherHost } from './endpoint-on-other-host.ts';

evidenceTester(endpointOnOtherHost, {
	valid: [
		examples.good,
		{
			text: serverMetadata({
				issuer: 'https://accounts.google.com',
				authorization_endpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
				token_endpoint: 'https://oauth2.googleapis.com/token'
			})
		},
		{ text: serverMetadata({ token_endpoint: 'http://localhost:9000/token' }) }
	],
	invalid: [
		{
			...examples.bad,
			message: 'other',
			marked: '"token_endpoint": "https://tokens.example.net/token"',
			at: 'token_endpoint'
		}
	]
});
