import { ruleTester } from '../rule-tester.ts';
import { serverRunsHttpNotStdio } from './server-runs-http-not-stdio.ts';

ruleTester(serverRunsHttpNotStdio, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'uvx',
						args: ['x-mcp', '--transport', 'stdio'],
						env: { TRANSPORT_TYPE: 'stdio' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'supergateway', '--transport', 'sse'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'uvx',
						args: ['mcp-proxy', '--transport=streamablehttp', 'https://mcp.example.com/mcp']
					}
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'uvx', args: ['x-mcp', '--transport=sse'] },
					b: { command: 'node', args: ['/x/a.js'], env: { MCP_TRANSPORT: 'http' } }
				}
			},
			findings: [
				{
					message: 'option',
					at: 'mcpServers.a.args.1',
					text: '"--transport=sse"',
					output: {
						mcpServers: {
							a: { command: 'uvx', args: ['x-mcp', '--transport=stdio'] },
							b: { command: 'node', args: ['/x/a.js'], env: { MCP_TRANSPORT: 'http' } }
						}
					}
				},
				{
					message: 'option',
					at: 'mcpServers.b.env.MCP_TRANSPORT',
					text: '"http"',
					output: {
						mcpServers: {
							a: { command: 'uvx', args: ['x-mcp', '--transport=sse'] },
							b: { command: 'node', args: ['/x/a.js'], env: { MCP_TRANSPORT: 'stdio' } }
						}
					}
				}
			]
		}
	]
});
