import { ruleTester } from '../rule-tester.ts';
import { relativePath } from './relative-path.ts';

ruleTester(relativePath, {
	valid: [
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
		{ client: 'claude-code', config: { mcpServers: { a: { command: 'node', args: ['./a.js'] } } } }
	],
	invalid: [
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
					output: {
						mcpServers: {
							a: {
								command: 'bun',
								args: ['run', '/ABSOLUTE/PATH/TO/dist/index.js', '--config', './c.json']
							}
						}
					}
				},
				{
					message: 'program',
					severity: 'warning',
					at: 'mcpServers.a.args.3',
					text: '"./c.json"',
					output: {
						mcpServers: {
							a: {
								command: 'bun',
								args: ['run', 'dist/index.js', '--config', '/ABSOLUTE/PATH/TO/c.json']
							}
						}
					}
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
			output: { mcpServers: { a: { command: '/ABSOLUTE/PATH/TO/node_modules/.bin/a' } } }
		}
	]
});
