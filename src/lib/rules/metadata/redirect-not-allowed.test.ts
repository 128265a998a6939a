import { evidenceTester } from '../evidence-tester.ts';
import { registrationRequest } from '../sample-documents.ts';
import { examples } from './redirect-not-allowed.examples.ts';
import { redirectNotAllowed } from './redirect-not-allowed.ts';

evidenceTester(redirectNotAllowed, {
	valid: [
		examples.good,
		{ text: registrationRequest(), revision: '2025-11-25' },
		{ text: registrationRequest({ application_type: 'native' }), revision: '2026-07-28' },
		{
			text: `{
  "client_id": "https://app.example.com/oauth/client.json",
  "client_name": "App",
  "redirect_uris": [
    "http://127.0.0.1/callback"
  ],
  "token_endpoint_auth_method": "none"
}`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: '"redirect_uris": []', at: 'redirect_uris' },
		{
			text: registrationRequest({ redirect_uris: ['http://app.example.com/cb'] }),
			message: 'http',
			marked: '"http://app.example.com/cb"',
			at: 'redirect_uris.0'
		},
		{
			text: registrationRequest({ redirect_uris: ['https://app.example.com/cb#x'] }),
			message: 'fragment',
			marked: '"https://app.example.com/cb#x"',
			at: 'redirect_uris.0'
		},
		{
			text: registrationRequest({ application_type: 'web' }),
			message: 'web',
			output: ['"web"', '"native"'],
			marked: '"http://127.0.0.1/callback"',
			at: 'redirect_uris.0',
			severity: 'warning'
		},
		{
			text: registrationRequest(),
			revision: '2026-07-28',
			message: 'untyped',
			output: ['"none"', '"none",\n  "application_type": "native"'],
			marked: '{',
			at: 'application_type',
			severity: 'warning'
		}
	]
});
