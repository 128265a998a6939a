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
		},
		...['https://auth.example.com?x=1', 'https://auth.example.com#x', 'auth.example.com'].map(
			(entry) => ({
				text: resourceMetadata({ authorization_servers: [entry] }),
				message: 'form' as const,
				marked: `"${entry}"`,
				at: 'authorization_servers.0'
			})
		),
		{
			text: resourceMetadata({
				authorization_servers: ['https://a.example.com', 'https://b.example.com']
			}),
			message: 'several',
			marked: `"authorization_servers": [
    "https://a.example.com",
    "https://b.example.com"
  ]`,
			at: 'authorization_servers',
			severity: 'advice'
		},
		{
			text: `GET /.well-known/oauth-protected-resource HTTP/1.1\nHost: mcp.example.com\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${serverMetadata()}`,
			message: 'server',
			marked: '"token_endpoint": "https://auth.example.com/token"',
			at: 'token_endpoint'
		}
	]
});
