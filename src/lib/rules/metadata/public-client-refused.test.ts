import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './public-client-refused.examples.ts';
import { publicClientRefused } from './public-client-refused.ts';

evidenceTester(publicClientRefused, {
	valid: [
		examples.good,
		{
			text: `{
  "issuer": "https://auth.example.com",
  "authorization_endpoint": "https://auth.example.com/authorize",
  "token_endpoint": "https://auth.example.com/token",
  "registration_endpoint": "https://auth.example.com/register",
  "response_types_supported": [
    "code"
  ],
  "grant_types_supported": [
    "authorization_code",
    "refresh_token"
  ],
  "code_challenge_methods_supported": [
    "S256"
  ]
}`
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
		}
	]
});
