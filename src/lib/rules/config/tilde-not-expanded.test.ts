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
			outputs: [
				{
					mcpServers: {
						a: { command: 'uv', args: ['run', '--directory', '${HOME}/src/a', 'server.py'] }
					}
				},
				{
					mcpServers: {
						a: {
							command: 'uv',
							args: ['run', '--directory', '${USERPROFILE}\\src\\a', 'server.py']
						}
					}
				}
			]
		},
		...(
			[
				['claude-code', 'windows', '${USERPROFILE}\\bin\\server'],
				['claude-code', 'macos', '${HOME}/bin/server'],
				['claude-code', 'linux', '${HOME}/bin/server'],
				['claude-desktop', 'windows', 'C:\\Users\\your-user-name\\bin\\server'],
				['claude-desktop', 'macos', '/Users/your-user-name/bin/server'],
				['claude-desktop', 'linux', '/home/your-user-name/bin/server']
			] as const
		).map(([client, platform, command]) => ({
			client,
			platform,
			config: { mcpServers: { a: { command: '~/bin/server' } } },
			message: 'literal' as const,
			at: 'mcpServers.a.command',
			text: '"~/bin/server"',
			output: { mcpServers: { a: { command } } }
		})),
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: {
					a: { command: 'C:\\Users\\ana\\uv.exe', args: ['--directory', '~\\a', 'run', 'x'] }
				}
			},
			message: 'literal',
			at: 'mcpServers.a.args.1',
			text: '"~\\\\a"',
			output: {
				mcpServers: {
					a: {
						command: 'C:\\Users\\ana\\uv.exe',
						args: ['--directory', 'C:\\Users\\ana\\a', 'run', 'x']
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: { a: { command: 'docker', args: ['run', '-i', '-v', '~/data:/data', 'mcp/x'] } }
			},
			message: 'literal',
			at: 'mcpServers.a.args.3',
			text: '"~/data:/data"',
			output: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '-v', 'C:/Users/your-user-name/data:/data', 'mcp/x']
					}
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
					outputs: [
						'/Users/your-user-name/bin/server',
						'/home/your-user-name/bin/server',
						'C:\\Users\\your-user-name\\bin\\server'
					].map((command) => ({ mcpServers: { a: { command, env: { DATA: '~/data' } } } }))
				},
				{
					message: 'literal',
					severity: 'advice',
					confidence: 'possible',
					at: 'mcpServers.a.env.DATA',
					text: '"~/data"',
					outputs: [
						'/Users/your-user-name/data',
						'/home/your-user-name/data',
						'C:\\Users\\your-user-name\\data'
					].map((DATA) => ({ mcpServers: { a: { command: '~/bin/server', env: { DATA } } } }))
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
