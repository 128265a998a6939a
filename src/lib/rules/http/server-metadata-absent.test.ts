import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './server-metadata-absent.examples.ts';
import { serverMetadataAbsent } from './server-metadata-absent.ts';

evidenceTester(serverMetadataAbsent, {
	valid: [
		examples.good,
		{
			text: `GET https://auth.example.com/.well-known/oauth-authorization-server HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"issuer":"https://auth.example.com","authorization_endpoint":"https://auth.example.com/authorize","token_endpoint":"https://auth.example.com/token","registration_endpoint":"https://auth.example.com/register","response_types_supported":["code"],"grant_types_supported":["authorization_code","refresh_token"],"code_challenge_methods_supported":["S256"],"token_endpoint_auth_methods_supported":["none"]}

GET https://auth.example.com/.well-known/openid-configuration HTTP/1.1

HTTP/1.1 404 Not Found
`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'absent',
			marked: `GET https://auth.example.com/.well-known/oauth-authorization-server HTTP/1.1

HTTP/1.1 404 Not Found`
		},
		{
			text: `GET https://auth.example.com/.well-known/oauth-authorization-server HTTP/1.1

HTTP/1.1 404 Not Found

GET https://auth.example.com/.well-known/openid-configuration HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"issuer":"https://auth.example.com","authorization_endpoint":"https://auth.example.com/authorize","token_endpoint":"https://auth.example.com/token","registration_endpoint":"https://auth.example.com/register","response_types_supported":["code"],"grant_types_supported":["authorization_code","refresh_token"],"code_challenge_methods_supported":["S256"],"token_endpoint_auth_methods_supported":["none"]}`,
			message: 'openid',
			marked: `GET https://auth.example.com/.well-known/oauth-authorization-server HTTP/1.1

HTTP/1.1 404 Not Found`,
			severity: 'advice',
			confidence: 'possible'
		}
	]
});
