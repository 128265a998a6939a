import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './pkce-absent.examples.ts';
import { pkceAbsent } from './pkce-absent.ts';

evidenceTester(pkceAbsent, {
	valid: [
		examples.good,
		{
			text: 'AS: {"issuer":"https://auth.example.com","token_endpoint":"https://auth.example.com/token"}'
		}
	],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: '{', at: 'code_challenge_methods_supported' },
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
    "plain"
  ],
  "token_endpoint_auth_methods_supported": [
    "none"
  ]
}`,
			message: 'without',
			marked: `"code_challenge_methods_supported": [
    "plain"
  ]`,
			at: 'code_challenge_methods_supported'
		},
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
    "plain",
    "S256"
  ],
  "token_endpoint_auth_methods_supported": [
    "none"
  ]
}`,
			message: 'plain',
			marked: `"code_challenge_methods_supported": [
    "plain",
    "S256"
  ]`,
			at: 'code_challenge_methods_supported',
			severity: 'advice'
		}
	]
});
