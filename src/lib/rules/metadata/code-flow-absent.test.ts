import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './code-flow-absent.examples.ts';
import { codeFlowAbsent } from './code-flow-absent.ts';

evidenceTester(codeFlowAbsent, {
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
  "code_challenge_methods_supported": [
    "S256"
  ],
  "token_endpoint_auth_methods_supported": [
    "none"
  ]
}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'response',
			marked: `"response_types_supported": [
    "token"
  ]`,
			at: 'response_types_supported'
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
    "client_credentials"
  ],
  "code_challenge_methods_supported": [
    "S256"
  ],
  "token_endpoint_auth_methods_supported": [
    "none"
  ]
}`,
			message: 'grant',
			marked: `"grant_types_supported": [
    "client_credentials"
  ]`,
			at: 'grant_types_supported',
			severity: 'warning'
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
    "authorization_code"
  ],
  "code_challenge_methods_supported": [
    "S256"
  ],
  "token_endpoint_auth_methods_supported": [
    "none"
  ]
}`,
			message: 'refresh',
			marked: `"grant_types_supported": [
    "authorization_code"
  ]`,
			at: 'grant_types_supported',
			severity: 'advice'
		}
	]
});
