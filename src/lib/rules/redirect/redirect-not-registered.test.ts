import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './redirect-not-registered.examples.ts';
import { redirectNotRegistered } from './redirect-not-registered.ts';

evidenceTester(redirectNotRegistered, {
	valid: [
		examples.good,
		{
			text: `{
  "client_name": "App",
  "redirect_uris": [
    "http://127.0.0.1/callback"
  ],
  "token_endpoint_auth_method": "none"
}
https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2F127.0.0.1%3A3334%2Fcallback&state=s1&code_challenge=c&code_challenge_method=S256&resource=https%3A%2F%2Fmcp.example.com%2Fmcp`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'differs',
			output: ['/other"', '/other",\n    "http://127.0.0.1:3334/callback"'],
			marked: 'redirect_uri=http%3A%2F%2F127.0.0.1%3A3334%2Fcallback'
		},
		{
			text: `{
  "client_name": "App",
  "redirect_uris": [
    "http://localhost/callback"
  ],
  "token_endpoint_auth_method": "none"
}
https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2Flocalhost%3A3334%2Fcallback&state=s1&code_challenge=c&code_challenge_method=S256&resource=https%3A%2F%2Fmcp.example.com%2Fmcp`,
			message: 'depends',
			output: ['localhost/callback"', 'localhost/callback",\n    "http://localhost:3334/callback"'],
			marked: 'redirect_uri=http%3A%2F%2Flocalhost%3A3334%2Fcallback',
			severity: 'advice'
		},
		{
			text: 'https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2Fapp.example.com%2Fcallback&state=s1&code_challenge=c&code_challenge_method=S256&resource=https%3A%2F%2Fmcp.example.com%2Fmcp',
			message: 'http',
			marked: 'redirect_uri=http%3A%2F%2Fapp.example.com%2Fcallback'
		}
	]
});
