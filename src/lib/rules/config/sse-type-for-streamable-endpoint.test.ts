import { ruleTester } from '../rule-tester.ts';
import { sseTypeForStreamableEndpoint } from './sse-type-for-streamable-endpoint.ts';

ruleTester(sseTypeForStreamableEndpoint, {
	valid: [
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'sse', url: 'https://mcp.example.com/sse' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'sse', url: 'https://mcp.example.com/mcp/sse' } } }
		},
		{
			client: 'qwen-code',
			config: { mcpServers: { a: { httpUrl: 'https://mcp.example.com/mcp' } } }
		},
		{ client: 'qwen-code', config: { mcpServers: { a: { url: 'https://mcp.example.com/sse' } } } },
		{ client: 'gemini-cli', config: { mcpServers: { a: { url: 'https://mcp.linear.app/mcp' } } } }
	],
	invalid: [
		{
			client: 'qwen-code',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp' },
					b: { url: 'https://mcp.linear.app/mcp' }
				}
			},
			findings: [
				{
					message: 'key',
					at: 'mcpServers.b.url',
					text: '"url"',
					output: {
						mcpServers: {
							a: { url: 'https://mcp.example.com/mcp' },
							b: { httpUrl: 'https://mcp.linear.app/mcp' }
						}
					}
				},
				{
					message: 'key',
					severity: 'advice',
					confidence: 'possible',
					at: 'mcpServers.a.url',
					text: '"url"',
					output: {
						mcpServers: {
							a: { httpUrl: 'https://mcp.example.com/mcp' },
							b: { url: 'https://mcp.linear.app/mcp' }
						}
					}
				}
			]
		},
		{
			client: 'vscode',
			config: {
				servers: {
					a: { type: 'sse', url: 'https://mcp.example.com/mcp' },
					b: { type: 'sse', url: 'https://mcp.linear.app/mcp' }
				}
			},
			findings: [
				{
					message: 'type',
					at: 'servers.b.type',
					text: '"sse"',
					output: {
						servers: {
							a: { type: 'sse', url: 'https://mcp.example.com/mcp' },
							b: { type: 'http', url: 'https://mcp.linear.app/mcp' }
						}
					}
				},
				{
					message: 'type',
					severity: 'advice',
					confidence: 'possible',
					at: 'servers.a.type',
					text: '"sse"',
					output: {
						servers: {
							a: { type: 'http', url: 'https://mcp.example.com/mcp' },
							b: { type: 'sse', url: 'https://mcp.linear.app/mcp' }
						}
					}
				}
			]
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', 'https://mcp.example.com/mcp', '--transport', 'sse-only']
					}
				}
			},
			message: 'type',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.args.4',
			text: '"sse-only"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', 'https://mcp.example.com/mcp', '--transport', 'http-first']
					}
				}
			}
		}
	]
});
