import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './authorization-servers-absent.examples.ts';
import { authorizationServersAbsent } from './authorization-servers-absent.ts';

evidenceTester(authorizationServersAbsent, {
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
  ]
}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'absent',
			marked: '"authorization_servers": []',
			at: 'authorization_servers'
		},
		{
			text: `{
  "resource": "https://mcp.example.com/mcp",
  "authorization_servers": [
    "https://auth.example.com/.well-known/oauth-authorization-server"
  ],
  "scopes_supported": [
    "read"
  ],
  "bearer_methods_supported": [
    "header"
  ]
}`,
			message: 'document',
			marked: '"https://auth.example.com/.well-known/oauth-authorization-server"',
			at: 'authorization_servers.0'
		}
	]
});
