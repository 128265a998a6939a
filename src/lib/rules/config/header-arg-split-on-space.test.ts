import { ruleTester } from '../rule-tester.ts';
import { headerArgSplitOnSpace } from './header-arg-split-on-space.ts';

ruleTester(headerArgSplitOnSpace, {
	valid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
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
						]
					}
				}
			}
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
							'Authorization: Bearer ${A}'
						]
					}
				}
			}
		},
		{
			client: 'claude-code',
			platform: 'windows',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'mcp-remote',
							'https://mcp.example.com/mcp',
							'--header',
							'Authorization: Bearer ${A}'
						]
					}
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'mcp-remote',
							'https://mcp.example.com/mcp',
							'--header',
							'Authorization:Bearer ${A}'
						],
						env: { A: 'x' }
					}
				}
			},
			message: 'space',
			at: 'mcpServers.a.args.4',
			text: '"Authorization:Bearer ${A}"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'mcp-remote',
							'https://mcp.example.com/mcp',
							'--header',
							'Authorization:${AUTH_HEADER}'
						],
						env: { A: 'x', AUTH_HEADER: 'Bearer x' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', 'https://mcp.example.com/mcp', '--header', 'X-Key: a b']
					}
				}
			},
			message: 'space',
			severity: 'advice',
			at: 'mcpServers.a.args.4',
			text: '"X-Key: a b"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', 'https://mcp.example.com/mcp', '--header', 'X-Key:${X_KEY}'],
						env: { X_KEY: 'a b' }
					}
				}
			}
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
							'Authorization:',
							'Bearer x'
						]
					}
				}
			},
			message: 'apart',
			confidence: 'certain',
			at: 'mcpServers.a.args.4',
			text: '"Authorization:"'
		}
	]
});
