import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata, serverMetadata } from '../sample-documents.ts';
import { examples } from './endpoint-over-http.examples.ts';
import { endpointOverHttp } from './endpoint-over-http.ts';

/** What a server publishes that takes its own address from the request. */
const behindProxy = `$ curl -i https://mcp.example.com/.well-known/oauth-protected-resource/mcp\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"resource":"http://mcp.example.com/mcp","authorization_servers":["https://auth.example.com"]}`;

evidenceTester(endpointOverHttp, {
	valid: [
		examples.good,
		{
			text: serverMetadata({
				issuer: 'http://localhost:9000',
				authorization_endpoint: 'http://localhost:9000/authorize',
				token_endpoint: 'http://localhost:9000/token',
				registration_endpoint: 'http://localhost:9000/register'
			})
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'http',
			output: ['"http:', '"https:'],
			marked: '"token_endpoint": "http://auth.example.com/token"',
			at: 'token_endpoint'
		},
		{
			text: resourceMetadata({
				authorization_servers: ['http://auth.example.com'],
				scopes_supported: ['read']
			}),
			message: 'server',
			output: ['"http:', '"https:'],
			marked: '"http://auth.example.com"',
			at: 'authorization_servers.0'
		},
		{
			text: behindProxy,
			message: 'http',
			output: ['"http:', '"https:'],
			marked: '"resource":"http://mcp.example.com/mcp"',
			at: 'resource'
		},
		// Nothing says that it is ever reached by https.
		{
			text: resourceMetadata({
				resource: 'http://mcp.example.com/mcp',
				scopes_supported: ['read']
			}),
			message: 'http',
			output: ['"http:', '"https:'],
			marked: '"resource": "http://mcp.example.com/mcp"',
			at: 'resource',
			severity: 'warning',
			confidence: 'likely'
		}
	]
});
