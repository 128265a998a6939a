import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './redirect-not-allowed.examples.ts';
import { redirectNotAllowed } from './redirect-not-allowed.ts';

evidenceTester(redirectNotAllowed, {
	valid: [
		examples.good,
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
			text: `{
  "client_name": "App",
  "redirect_uris": [
    "http://app.example.com/cb"
  ],
  "token_endpoint_auth_method": "none"
}`,
			message: 'http',
			marked: '"http://app.example.com/cb"',
			at: 'redirect_uris.0'
		},
		{
			text: `{
  "client_name": "App",
  "redirect_uris": [
    "https://app.example.com/cb#x"
  ],
  "token_endpoint_auth_method": "none"
}`,
			message: 'fragment',
			marked: '"https://app.example.com/cb#x"',
			at: 'redirect_uris.0'
		},
		{
			text: `{
  "client_name": "App",
  "redirect_uris": [
    "http://127.0.0.1/callback"
  ],
  "token_endpoint_auth_method": "none",
  "application_type": "web"
}`,
			message: 'web',
			marked: '"http://127.0.0.1/callback"',
			at: 'redirect_uris.0',
			severity: 'warning'
		}
	]
});
