import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata, serverMetadata } from '../sample-documents.ts';
import { examples } from './authorization-servers-absent.examples.ts';
import { authorizationServersAbsent } from './authorization-servers-absent.ts';

evidenceTester(authorizationServersAbsent, {
	valid: [
		examples.good,
		{
			text: serverMetadata()
		},
		// Two documents that somebody put together, and a list inside one.
		{ text: `[${resourceMetadata()}, ${serverMetadata()}]` },
		{ text: `{"documents": [${resourceMetadata()}]}` }
	],
	invalid: [
		{
			text: `[${resourceMetadata()}]`,
			message: 'list',
			marked: '[',
			severity: 'warning',
			confidence: 'likely'
		},
		{
			text: `GET /.well-known/oauth-protected-resource HTTP/1.1\nHost: mcp.example.com\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n[\n${resourceMetadata()}\n]`,
			message: 'list',
			marked: '['
		},
		{
			...examples.bad,
			message: 'absent',
			marked: '"authorization_servers": []',
			at: 'authorization_servers'
		},
		{
			text: resourceMetadata({
				authorization_servers: ['https://auth.example.com/.well-known/oauth-authorization-server'],
				scopes_supported: ['read']
			}),
			message: 'document',
			output: ['/.well-known/oauth-authorization-server', ''],
			marked: '"https://auth.example.com/.well-known/oauth-authorization-server"',
			at: 'authorization_servers.0'
		}
	]
});
