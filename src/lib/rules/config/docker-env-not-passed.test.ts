import { ruleTester } from '../rule-tester.ts';
import { dockerEnvNotPassed } from './docker-env-not-passed.ts';

ruleTester(dockerEnvNotPassed, {
	valid: [
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
