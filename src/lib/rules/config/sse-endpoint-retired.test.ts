import { ruleTester } from '../rule-tester.ts';
import { sseEndpointRetired } from './sse-endpoint-retired.ts';

ruleTester(sseEndpointRetired, {
	valid: [
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'sse', url: 'https://events.example.com/sse' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'http', url: 'https://mcp.sentry.dev/mcp' } } }
		}
	],
	invalid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: { type: 'sse', url: 'https://mcp.sentry.dev/sse' },
					b: { command: 'npx', args: ['-y', 'mcp-remote', 'https://docs.mcp.cloudflare.com/sse'] }
				}
			},
			findings: [
				{
					message: 'off',
					at: 'mcpServers.a.url',
					text: '"https://mcp.sentry.dev/sse"',
					output: {
						mcpServers: {
							a: { type: 'http', url: 'https://mcp.sentry.dev/mcp' },
							b: {
								command: 'npx',
								args: ['-y', 'mcp-remote', 'https://docs.mcp.cloudflare.com/sse']
							}
						}
					}
				},
				{
					message: 'old',
					severity: 'advice',
					at: 'mcpServers.b.args.2',
					text: '"https://docs.mcp.cloudflare.com/sse"',
					output: {
						mcpServers: {
							a: { type: 'sse', url: 'https://mcp.sentry.dev/sse' },
							b: {
								command: 'npx',
								args: ['-y', 'mcp-remote', 'https://docs.mcp.cloudflare.com/mcp']
							}
						}
					}
				}
			]
		}
	]
});
