import { ruleTester } from '../rule-tester.ts';
import { tildeNotExpanded } from './tilde-not-expanded.ts';

ruleTester(tildeNotExpanded, {
	valid: [
		{
			client: 'vscode',
			config: {
				servers: { a: { command: 'uv', args: ['--directory', '~/src/a', 'run', 'server.py'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'bash', args: ['-c', '~/bin/server'] } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'x-mcp', 'a~b', 'https://example.com/~ana/'] }
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: { a: { command: 'uv', args: ['run', '--directory', '~/src/a', 'server.py'] } }
			},
			message: 'literal',
			at: 'mcpServers.a.args.2',
			text: '"~/src/a"',
			output: {
				mcpServers: {
					a: { command: 'uv', args: ['run', '--directory', '${HOME}/src/a', 'server.py'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: '~/bin/server', env: { DATA: '~/data' } } } },
			findings: [
				{
					message: 'literal',
					at: 'mcpServers.a.command',
					text: '"~/bin/server"',
					output: {
						mcpServers: {
							a: { command: '/Users/your-user-name/bin/server', env: { DATA: '~/data' } }
						}
					}
				},
				{
					message: 'literal',
					severity: 'advice',
					confidence: 'possible',
					at: 'mcpServers.a.env.DATA',
					text: '"~/data"',
					output: {
						mcpServers: {
							a: { command: '~/bin/server', env: { DATA: '/Users/your-user-name/data' } }
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
						command: '/Users/ana/.local/bin/uv',
						args: ['--directory', '~/src/a', 'run', 'server.py']
					}
				}
			},
			message: 'literal',
			at: 'mcpServers.a.args.1',
			text: '"~/src/a"',
			output: {
				mcpServers: {
					a: {
						command: '/Users/ana/.local/bin/uv',
						args: ['--directory', '/Users/ana/src/a', 'run', 'server.py']
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: { a: { command: 'docker', args: ['run', '-i', '-v', '~/data:/data', 'mcp/x'] } }
			},
			message: 'literal',
			at: 'mcpServers.a.args.3',
			text: '"~/data:/data"',
			output: {
				mcpServers: {
					a: { command: 'docker', args: ['run', '-i', '-v', '${userHome}/data:/data', 'mcp/x'] }
				}
			}
		}
	]
});
