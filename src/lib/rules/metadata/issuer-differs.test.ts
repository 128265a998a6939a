import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './issuer-differs.examples.ts';
import { issuerDiffers } from './issuer-differs.ts';

evidenceTester(issuerDiffers, {
	valid: [
		examples.good,
		{
			text: `GET https://auth.example.com/.well-known/oauth-authorization-server HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"issuer":"https://auth.example.com","authorization_endpoint":"https://auth.example.com/authorize","token_endpoint":"https://auth.example.com/token","registration_endpoint":"https://auth.example.com/register","response_types_supported":["code"],"grant_types_supported":["authorization_code","refresh_token"],"code_challenge_methods_supported":["S256"],"token_endpoint_auth_methods_supported":["none"]}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'named',
			output: ['"https://auth.example.com/"', '"https://auth.example.com"'],
			marked: '"https://auth.example.com/"',
			at: 'authorization_servers.0'
		},
		{
			text: `GET https://auth.example.com/.well-known/oauth-authorization-server/tenant HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"issuer":"https://auth.example.com","authorization_endpoint":"https://auth.example.com/authorize","token_endpoint":"https://auth.example.com/token","registration_endpoint":"https://auth.example.com/register","response_types_supported":["code"],"grant_types_supported":["authorization_code","refresh_token"],"code_challenge_methods_supported":["S256"],"token_endpoint_auth_methods_supported":["none"]}`,
			message: 'source',
			marked: '"issuer":"https://auth.example.com"',
			at: 'issuer'
		},
		{
			text: serverMetadata({ issuer: undefined }),
			message: 'absent',
			marked: '{',
			at: 'issuer'
		},
		...['https://auth.example.com?x=1', 'https://auth.example.com#x', 'auth.example.com'].map(
			(issuer) => ({
				text: serverMetadata({ issuer }),
				message: 'form' as const,
				marked: `"issuer": "${issuer}"`,
				at: 'issuer'
			})
		)
	]
});
