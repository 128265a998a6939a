import { ruleTester } from '../rule-tester.ts';
import { httpTypeForSseEndpoint } from './http-type-for-sse-endpoint.ts';

ruleTester(httpTypeForSseEndpoint, {
	valid: [
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'sse', url: 'https://mcp.example.com/sse' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'http', url: 'https://mcp.example.com/mcp' } } }
		},
		{ client: 'cursor', config: { mcpServers: { a: { url: 'https://mcp.example.com/sse' } } } },
		{ client: 'codex', config: '[mcp_servers.a]\nurl = "https://mcp.example.com/mcp"\n' },
		{ client: 'zed', config: { context_servers: { a: { url: 'https://mcp.example.com/sse/x' } } } }
	],
	invalid: [
		{
			client: 'codex',
			config: '[mcp_servers.a]\nurl = "https://mcp.example.com/sse"\n',
			message: 'never',
			at: 'mcp_servers.a.url',
			text: '"https://mcp.example.com/sse"'
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'http', url: 'https://mcp.example.com/sse?x=1' } } },
			message: 'type',
			at: 'mcpServers.a.type',
			text: '"http"',
			output: { mcpServers: { a: { type: 'sse', url: 'https://mcp.example.com/sse?x=1' } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { type: 'http', url: 'https://mcp.example.com/sse/' } } },
			message: 'type',
			severity: 'advice',
			at: 'servers.a.type',
			text: '"http"',
			output: { servers: { a: { type: 'sse', url: 'https://mcp.example.com/sse/' } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', 'https://mcp.example.com/sse', '--transport', 'http-only']
					}
				}
			},
			message: 'type',
			at: 'mcpServers.a.args.4',
			text: '"http-only"'
		}
	]
});
