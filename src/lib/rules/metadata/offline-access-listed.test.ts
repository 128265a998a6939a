import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './offline-access-listed.examples.ts';
import { offlineAccessListed } from './offline-access-listed.ts';

evidenceTester(offlineAccessListed, {
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
  ],
  "token_endpoint_auth_methods_supported": [
    "none"
  ],
  "scopes_supported": [
    "read",
    "offline_access"
  ]
}`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'offline', marked: '"offline_access"', at: 'scopes_supported.1' },
		{
			text: `{
  "resource": "https://mcp.example.com/mcp",
  "authorization_servers": [
    "https://auth.example.com"
  ],
  "scopes_supported": [
    "*"
  ],
  "bearer_methods_supported": [
    "header"
  ]
}`,
			message: 'wildcard',
			marked: '"*"',
			at: 'scopes_supported.0'
		}
	]
});
