import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './endpoint-over-http.examples.ts';
import { endpointOverHttp } from './endpoint-over-http.ts';

evidenceTester(endpointOverHttp, {
	valid: [
		examples.good,
		{
			text: `{
  "issuer": "http://localhost:9000",
  "authorization_endpoint": "http://localhost:9000/authorize",
  "token_endpoint": "http://localhost:9000/token",
  "registration_endpoint": "http://localhost:9000/register",
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
			message: 'http',
			marked: '"token_endpoint": "http://auth.example.com/token"',
			at: 'token_endpoint'
		},
		{
			text: `{
  "resource": "https://mcp.example.com/mcp",
  "authorization_servers": [
    "http://auth.example.com"
  ],
  "scopes_supported": [
    "read"
  ],
  "bearer_methods_supported": [
    "header"
  ]
}`,
			message: 'server',
			marked: '"http://auth.example.com"',
			at: 'authorization_servers.0'
		}
	]
});
