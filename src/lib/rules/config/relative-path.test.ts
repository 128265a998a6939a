import { ruleTester } from '../rule-tester.ts';
import { relativePath } from './relative-path.ts';

ruleTester(relativePath, {
	valid: [
		{
			client: 'mcpb',
			config: {
				name: 'a',
				server: { mcp_config: { command: 'node', args: ['${__dirname}/server/index.js'] } }
			}
		},
		{
			client: 'mcpb',
			config: {
				name: 'a',
				server: { mcp_config: { command: 'server/a', args: ['--config', 'c.json'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: '/usr/bin/node', args: ['/Users/ana/a.js', '--name', 'a.js', 'x/y'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'uv', args: ['--directory', '/Users/ana/a', 'run', 'server.py'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'python3', args: ['-m', 'a.b'] } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', '@acme/a-mcp', 'mcp/time'] } } }
		},
		{ client: 'claude-code', config: { mcpServers: { a: { command: 'node', args: ['./a.js'] } } } },
		// It starts programs where `cwd` says.
		{
			client: 'gemini-cli',
			config: { mcpServers: { a: { command: 'node', args: ['./a.js'], cwd: '/Users/ana/a' } } }
		}
	],
	invalid: [
		// It does not know `cwd`.
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'python', args: ['./a.py'], cwd: '.' } } },
			message: 'program',
			at: 'mcpServers.a.args.0',
			text: '"./a.py"',
			outputs: ['/ABSOLUTE/PATH/TO/a.py', 'C:\\ABSOLUTE\\PATH\\TO\\a.py'].map((path) => ({
				mcpServers: { a: { command: 'python', args: [path], cwd: '.' } }
			}))
		},
		{
			client: 'mcpb',
			config: {
				name: 'a',
				server: { mcp_config: { command: 'node', args: ['./server/index.js'] } }
			},
			message: 'maybe',
			severity: 'advice',
			confidence: 'possible',
			at: 'server.mcp_config.args.0',
			text: '"./server/index.js"',
			output: {
				name: 'a',
				server: { mcp_config: { command: 'node', args: ['${__dirname}/server/index.js'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'bun', args: ['run', 'dist/index.js', '--config', './c.json'] }
				}
			},
			findings: [
				{
					message: 'program',
					at: 'mcpServers.a.args.1',
					text: '"dist/index.js"',
					outputs: [
						'/ABSOLUTE/PATH/TO/dist/index.js',
						'C:\\ABSOLUTE\\PATH\\TO\\dist\\index.js'
					].map((path) => ({
						mcpServers: { a: { command: 'bun', args: ['run', path, '--config', './c.json'] } }
					}))
				},
				{
					message: 'program',
					severity: 'warning',
					at: 'mcpServers.a.args.3',
					text: '"./c.json"',
					outputs: ['/ABSOLUTE/PATH/TO/c.json', 'C:\\ABSOLUTE\\PATH\\TO\\c.json'].map((path) => ({
						mcpServers: {
							a: { command: 'bun', args: ['run', 'dist/index.js', '--config', path] }
						}
					}))
				}
			]
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'node_modules/.bin/a' } } },
			message: 'maybe',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.command',
			text: '"node_modules/.bin/a"',
			outputs: [
				{ mcpServers: { a: { command: '/ABSOLUTE/PATH/TO/node_modules/.bin/a' } } },
				{ mcpServers: { a: { command: 'C:\\ABSOLUTE\\PATH\\TO\\node_modules\\.bin\\a' } } }
			]
		},
		...(
			[
				['windows', 'C:\\ABSOLUTE\\PATH\\TO\\..\\b\\a.py'],
				['macos', '/ABSOLUTE/PATH/TO/../b/a.py'],
				['linux', '/ABSOLUTE/PATH/TO/../b/a.py']
			] as const
		).map(([platform, path]) => ({
			client: 'claude-desktop',
			platform,
			config: { mcpServers: { a: { command: 'python', args: ['../b/a.py'] } } },
			message: 'program' as const,
			at: 'mcpServers.a.args.0',
			text: '"../b/a.py"',
			output: { mcpServers: { a: { command: 'python', args: [path] } } }
		})),
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'python', args: ['.\\b\\a.py'] } } },
			message: 'program',
			at: 'mcpServers.a.args.0',
			text: '".\\\\b\\\\a.py"',
			output: {
				mcpServers: { a: { command: 'python', args: ['C:\\ABSOLUTE\\PATH\\TO\\b\\a.py'] } }
			}
		}
	]
});
