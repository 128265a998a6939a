import { ruleTester } from '../rule-tester.ts';
import { doubleBearerPrefix } from './double-bearer-prefix.ts';

ruleTester(doubleBearerPrefix, {
	valid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Bearer ${env:A}' } }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'mcp-remote',
							'https://mcp.example.com/mcp',
							'--header',
							'Authorization:${AUTH}'
						],
						env: { AUTH: 'Bearer x' }
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
					a: {
						url: 'https://mcp.example.com/mcp',
						headers: { Authorization: 'Bearer Bearer ${env:A}', 'X-A': 'Authorization: Bearer x' }
					}
				}
			},
			findings: [
				{
					message: 'scheme',
					at: 'mcpServers.a.headers.Authorization',
					text: '"Bearer Bearer ${env:A}"',
					output: {
						mcpServers: {
							a: {
								url: 'https://mcp.example.com/mcp',
								headers: { Authorization: 'Bearer ${env:A}', 'X-A': 'Authorization: Bearer x' }
							}
						}
					}
				},
				{
					message: 'name',
					at: 'mcpServers.a.headers.X-A',
					text: '"Authorization: Bearer x"',
					output: {
						mcpServers: {
							a: {
								url: 'https://mcp.example.com/mcp',
								headers: { Authorization: 'Bearer Bearer ${env:A}', 'X-A': 'Bearer x' }
							}
						}
					}
				}
			]
		},
		{
			client: 'claude-desktop',
			platform: 'macos',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'mcp-remote',
							'https://mcp.example.com/mcp',
							'--header',
							'Authorization: Bearer ${AUTH}'
						],
						env: { AUTH: 'Bearer x' }
					}
				}
			},
			message: 'variable',
			at: 'mcpServers.a.args.4',
			text: '"Authorization: Bearer ${AUTH}"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'mcp-remote',
							'https://mcp.example.com/mcp',
							'--header',
							'Authorization: ${AUTH}'
						],
						env: { AUTH: 'Bearer x' }
					}
				}
			}
		}
	]
});
