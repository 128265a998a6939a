import { ruleTester } from '../rule-tester.ts';
import { wrongUrlKey } from './wrong-url-key.ts';

const url = 'https://mcp.example.com/mcp';

ruleTester(wrongUrlKey, {
	valid: [
		// Somebody's `serverUrl`, though not that of the client which most people use.
		{ config: { mcpServers: { db: { type: 'sse', serverUrl: 'http://localhost:8000/sse' } } } },
		{ client: 'cursor', config: { mcpServers: { a: { url } } } },
		{ client: 'generic', config: { mcpServers: { a: { serverUrl: url }, b: { httpUrl: url } } } },
		// It is started as a program.
		{ client: 'claude-code', config: { mcpServers: { a: { command: 'uvx', httpUrl: url } } } },
		// Another rule's: no address at all is read there.
		{ client: 'claude-desktop', config: { mcpServers: { a: { serverUrl: url } } } }
	],
	invalid: [
		{
			client: 'cursor',
			config: '{ "mcpServers": { "a": { "serverUrl": "https://mcp.example.com/mcp" } } }',
			message: 'other',
			at: 'mcpServers.a.serverUrl',
			text: '"serverUrl"',
			output: '{ "mcpServers": { "a": { "url": "https://mcp.example.com/mcp" } } }'
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { httpUrl: url } } },
			message: 'other',
			at: 'mcpServers.a.httpUrl',
			text: '"httpUrl"',
			output: { mcpServers: { a: { url, type: 'http' } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { type: 'http', 'url ': url } } },
			message: 'spelt',
			at: 'servers.a.url ',
			text: '"url "',
			output: { servers: { a: { type: 'http', url } } }
		},
		{
			client: 'generic',
			config: { mcpServers: { a: { URL: url } } },
			message: 'spelt',
			confidence: 'likely',
			at: 'mcpServers.a.URL',
			text: '"URL"',
			output: { mcpServers: { a: { url } } }
		}
	]
});
