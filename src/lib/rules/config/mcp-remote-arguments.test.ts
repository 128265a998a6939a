import { ruleTester } from '../rule-tester.ts';
import { mcpRemoteArguments } from './mcp-remote-arguments.ts';

ruleTester(mcpRemoteArguments, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'mcp-remote',
							'--header',
							'X-A:${B}',
							'https://mcp.example.com/mcp',
							'3334',
							'--transport',
							'http-only',
							'--debug'
						],
						env: { B: 'c' }
					}
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
							'mcp-remote@latest',
							'https://mcp.example.com/mcp',
							'--static-oauth-client-info',
							'{"client_id":"a"}',
							'--static-oauth-client-metadata',
							'@/x.json'
						]
					}
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
							'--header-file',
							'/Users/ana/headers.txt',
							'https://mcp.example.com/mcp',
							'--device-code',
							'--callback-path',
							'/callback',
							'--authorize-param',
							'access_type=offline'
						]
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp', '--transport', 'http'] } }
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', '--ignore-tool', 'delete*', 'https://mcp.example.com/mcp']
					}
				}
			},
			message: 'order',
			at: 'mcpServers.a.args.2',
			text: '"--ignore-tool"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', 'https://mcp.example.com/mcp', '--ignore-tool', 'delete*']
					}
				}
			}
		},
		{
			client: 'opencode',
			config: {
				mcp: {
					a: {
						type: 'local',
						command: ['npx', '-y', 'mcp-remote', '--debug', 'https://mcp.example.com/mcp']
					}
				}
			},
			message: 'order',
			at: 'mcp.a.command.3',
			text: '"--debug"',
			output: {
				mcp: {
					a: {
						type: 'local',
						command: ['npx', '-y', 'mcp-remote', 'https://mcp.example.com/mcp', '--debug']
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', '--debug', 'https://mcp.example.com/mcp']
					}
				}
			},
			message: 'order',
			at: 'mcpServers.a.args.2',
			text: '"--debug"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'mcp-remote', 'https://mcp.example.com/mcp', '--debug']
					}
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
							'abc',
							'--transport',
							'streamable-http',
							'--static-oauth-client-information',
							'{}',
							'--static-oauth-client-info',
							'my-id'
						]
					}
				}
			},
			findings: [
				{
					message: 'transport',
					at: 'mcpServers.a.args.5',
					text: '"streamable-http"',
					output: {
						mcpServers: {
							a: {
								command: 'npx',
								args: [
									'-y',
									'mcp-remote',
									'https://mcp.example.com/mcp',
									'abc',
									'--transport',
									'http-only',
									'--static-oauth-client-information',
									'{}',
									'--static-oauth-client-info',
									'my-id'
								]
							}
						}
					}
				},
				{ message: 'json', at: 'mcpServers.a.args.9', text: '"my-id"' },
				{ message: 'port', severity: 'warning', at: 'mcpServers.a.args.3', text: '"abc"' },
				{
					message: 'unknown',
					severity: 'warning',
					at: 'mcpServers.a.args.6',
					text: '"--static-oauth-client-information"',
					output: {
						mcpServers: {
							a: {
								command: 'npx',
								args: [
									'-y',
									'mcp-remote',
									'https://mcp.example.com/mcp',
									'abc',
									'--transport',
									'streamable-http',
									'--static-oauth-client-info',
									'{}',
									'--static-oauth-client-info',
									'my-id'
								]
							}
						}
					}
				}
			]
		}
	]
});
