import { ruleTester } from '../rule-tester.ts';
import { dockerEnvNotPassed } from './docker-env-not-passed.ts';

ruleTester(dockerEnvNotPassed, {
	valid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					own: { command: 'docker', args: ['run', '-i', 'mcp/x', '-e', 'prod'] },
					node: {
						command: 'docker',
						args: ['run', '-i', 'node:22', 'node', '--env-file', '/srv/.env', '/srv/a.js']
					},
					server: { command: 'docker', args: ['run', '-i', 'mcp/x', '--env', 'STAGING'] }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '-e', 'TOKEN_A', 'mcp/x'],
						env: { TOKEN_A: '${env:TOKEN_A}' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--env=TOKEN_A', '-eB', 'mcp/x'],
						env: { TOKEN_A: '${env:A}', B: '1' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--env-file', '/etc/x.env', 'mcp/x'],
						env: { TOKEN_A: '1' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', 'mcp/x'],
						env: { DOCKER_HOST: 'unix:///x', PATH: '/usr/bin:/bin' }
					}
				}
			}
		}
	],
	invalid: [
		{
			client: 'vscode',
			config: {
				servers: {
					a: { command: 'docker', args: ['run', '-i', 'mcp/x:1', '--env-file', '/srv/x.env'] }
				}
			},
			message: 'behind',
			at: 'servers.a.args.3',
			text: '"--env-file"',
			output: {
				servers: {
					a: { command: 'docker', args: ['run', '-i', '--env-file', '/srv/x.env', 'mcp/x:1'] }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'docker', args: ['run', '-i', 'mcp/x', '-e', 'API_KEY=abc'] }
				}
			},
			message: 'behind',
			at: 'mcpServers.a.args.3',
			text: '"-e"',
			output: {
				mcpServers: {
					a: { command: 'docker', args: ['run', '-i', '-e', 'API_KEY=abc', 'mcp/x'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'podman',
						args: ['run', '-i', '-e', 'MODE', 'off', '-e', 'LOG_LEVEL', 'ERROR', 'x']
					}
				}
			},
			message: 'behind',
			at: 'mcpServers.a.args.5',
			text: '"-e"'
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--rm', 'mcp/x', 'serve'],
						env: { X_TOKEN: '${env:X}', B: '1' }
					}
				}
			},
			message: 'missing',
			at: 'mcpServers.a.env.X_TOKEN',
			text: '"X_TOKEN"',
			output: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--rm', '-e', 'X_TOKEN', '-e', 'B', 'mcp/x', 'serve'],
						env: { X_TOKEN: '${env:X}', B: '1' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '-e', 'A', 'mcp/x'],
						env: { A: '2', LEVEL: '1' }
					}
				}
			},
			message: 'missing',
			severity: 'warning',
			at: 'mcpServers.a.env.LEVEL',
			text: '"LEVEL"',
			output: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '-e', 'A', '-e', 'LEVEL', 'mcp/x'],
						env: { A: '2', LEVEL: '1' }
					}
				}
			}
		}
	]
});
