import { ruleTester } from '../rule-tester.ts';
import { nestedTransport } from './nested-transport.ts';

const url = 'https://mcp.example.com/mcp';

ruleTester(nestedTransport, {
	valid: [
		{
			client: 'zed',
			config: {
				context_servers: {
					pages: { settings: { page_format: 'A4', margin: { top: '2cm' } } },
					docs: { url, settings: { url } }
				}
			}
		},
		{ client: 'cursor', config: { mcpServers: { a: { url, transport: 'http' } } } },
		{ client: 'generic', config: { mcpServers: { a: { transport: { type: 'http', url } } } } },
		{ client: 'cursor', config: { mcpServers: { a: { url, transport: { retries: 3 } } } } }
	],
	invalid: [
		{
			client: 'zed',
			config: { context_servers: { a: { transport: { url } } } },
			message: 'block',
			at: 'context_servers.a.transport',
			text: '"transport"',
			output: { context_servers: { a: { url } } }
		},
		{
			client: 'zed',
			config: { context_servers: { a: { settings: { url } } } },
			message: 'block',
			severity: 'advice',
			confidence: 'likely',
			at: 'context_servers.a.settings',
			text: '"settings"',
			output: { context_servers: { a: { url } } }
		},
		{
			client: 'cursor',
			config:
				'{\n  "mcpServers": {\n    "a": {\n      "transport": {\n        "type": "http",\n        "url": "https://mcp.example.com/mcp"\n      }\n    }\n  }\n}',
			message: 'block',
			at: 'mcpServers.a.transport',
			text: '"transport"',
			output:
				'{\n  "mcpServers": {\n    "a": {\n      "type": "http",\n      "url": "https://mcp.example.com/mcp"\n    }\n  }\n}'
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { transport: { serverUrl: url } } } },
			message: 'block',
			at: 'mcpServers.a.transport',
			text: '"transport"',
			output: { mcpServers: { a: { url, type: 'http' } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { transport: { type: 'streamable-http', url } } } },
			message: 'block',
			at: 'servers.a.transport',
			text: '"transport"',
			output: { servers: { a: { type: 'http', url } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { type: 'http', transport: { type: 'http', url } } } },
			message: 'block',
			at: 'servers.a.transport',
			text: '"transport"'
		}
	]
});
