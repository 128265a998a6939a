import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './required-endpoint-absent.examples.ts';
import { requiredEndpointAbsent } from './required-endpoint-absent.ts';

evidenceTester(requiredEndpointAbsent, {
	valid: [
		examples.good,
		{
			text: `[${serverMetadata()},\n${serverMetadata()}]`
		},
		{
			text: 'AS: {"issuer":"https://auth.example.com","token_endpoint":"https://auth.example.com/token"}'
		}
	],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: '{', at: 'token_endpoint' },
		{
			text: `[${serverMetadata()}]`,
			message: 'list',
			marked: '[',
			severity: 'warning',
			confidence: 'likely'
		},
		{
			text: `GET /.well-known/oauth-authorization-server HTTP/1.1\nHost: auth.example.com\n\nHTTP/1.1 200 OK\n\n[${serverMetadata()}]`,
			message: 'list',
			marked: '['
		},
		{
			text: serverMetadata({ token_endpoint: '/token' }),
			message: 'relative',
			marked: '"token_endpoint": "/token"',
			at: 'token_endpoint'
		}
	]
});
