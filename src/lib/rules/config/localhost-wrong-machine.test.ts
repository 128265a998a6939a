import { ruleTester } from '../rule-tester.ts';
import { localhostWrongMachine } from './localhost-wrong-machine.ts';

ruleTester(localhostWrongMachine, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--rm', '-e', 'DATABASE_URI', 'crystaldba/postgres-mcp'],
						env: { DATABASE_URI: 'postgresql://ana@localhost:5432/shop' }
					}
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--net=container:db', '-e', 'X=http://localhost:1', 'mcp/x']
					}
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: [
							'run',
							'-i',
							'-p',
							'127.0.0.1:8085:8085',
							'-e',
							'OAUTH_CALLBACK=http://localhost:8085/cb',
							'mcp/x'
						]
					}
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--network', 'host', '-e', 'X=http://localhost:1', 'mcp/x']
					}
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'mcp-remote', 'http://localhost:3000/mcp'] }
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', 'mcp/x', '--url', 'http://host.docker.internal:1']
					}
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--rm', '-e', 'URL=http://localhost:4000', 'mcp/x']
					}
				}
			},
			message: 'inContainer',
			at: 'mcpServers.a.args.4',
			text: '"URL=http://localhost:4000"',
			output: {
				mcpServers: {
					a: {
						command: 'docker',
						args: [
							'run',
							'-i',
							'--rm',
							'--add-host=host.docker.internal:host-gateway',
							'-e',
							'URL=http://host.docker.internal:4000',
							'mcp/x'
						]
					}
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '-e', 'DB', 'mcp/x', '--url', 'http://127.0.0.1/x'],
						env: { DB: 'localhost:5432' }
					}
				}
			},
			message: 'inContainer',
			at: 'mcpServers.a.env.DB',
			text: '"localhost:5432"',
			output: {
				mcpServers: {
					a: {
						command: 'docker',
						args: [
							'run',
							'-i',
							'--add-host=host.docker.internal:host-gateway',
							'-e',
							'DB',
							'mcp/x',
							'--url',
							'http://host.docker.internal/x'
						],
						env: { DB: 'host.docker.internal:5432' }
					}
				}
			}
		}
	]
});
