import { ruleTester } from '../rule-tester.ts';
import { httpNotHttps } from './http-not-https.ts';

ruleTester(httpNotHttps, {
	valid: [
		{ client: 'cursor', config: { mcpServers: { a: { url: 'http://localhost:3000/mcp' } } } },
		{
			client: 'cursor',
			config: {
				mcpServers: { a: { url: 'http://192.168.1.7/mcp' }, b: { url: 'http://nas.local:1/mcp' } }
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', 'http://nas.example.com/mcp', '--allow-http']
					}
				}
			}
		}
	],
	invalid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'http://mcp.example.com/mcp' },
					b: { url: 'http://mcp.example.com/mcp', headers: { Authorization: 'Bearer ${env:X}' } },
					c: { url: 'http://mcp.linear.app/mcp' }
				}
			},
			findings: [
				{
					message: 'plain',
					at: 'mcpServers.c.url',
					text: '"http://mcp.linear.app/mcp"',
					output: {
						mcpServers: {
							a: { url: 'http://mcp.example.com/mcp' },
							b: {
								url: 'http://mcp.example.com/mcp',
								headers: { Authorization: 'Bearer ${env:X}' }
							},
							c: { url: 'https://mcp.linear.app/mcp' }
						}
					}
				},
				{
					message: 'plain',
					severity: 'warning',
					at: 'mcpServers.b.url',
					text: '"http://mcp.example.com/mcp"',
					output: {
						mcpServers: {
							a: { url: 'http://mcp.example.com/mcp' },
							b: {
								url: 'https://mcp.example.com/mcp',
								headers: { Authorization: 'Bearer ${env:X}' }
							},
							c: { url: 'http://mcp.linear.app/mcp' }
						}
					}
				},
				{
					message: 'plain',
					severity: 'advice',
					at: 'mcpServers.a.url',
					text: '"http://mcp.example.com/mcp"',
					output: {
						mcpServers: {
							a: { url: 'https://mcp.example.com/mcp' },
							b: {
								url: 'http://mcp.example.com/mcp',
								headers: { Authorization: 'Bearer ${env:X}' }
							},
							c: { url: 'http://mcp.linear.app/mcp' }
						}
					}
				}
			]
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'mcp-remote', 'http://10.0.0.7/mcp'] } }
			},
			message: 'refused',
			confidence: 'certain',
			at: 'mcpServers.a.args.2',
			text: '"http://10.0.0.7/mcp"',
			output: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'mcp-remote', 'http://10.0.0.7/mcp', '--allow-http'] }
				}
			}
		}
	]
});
