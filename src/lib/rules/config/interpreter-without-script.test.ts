import { ruleTester } from '../rule-tester.ts';
import { interpreterWithoutScript } from './interpreter-without-script.ts';

ruleTester(interpreterWithoutScript, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'node', args: ['/x/a.js'] } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'python3', args: ['-c', 'import a; a.main()'] } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'my-server' }, c: { command: 'node' } } }
		},
		...[
			['/c', 'npx', '-y', 'shop'],
			['/d', '/s', '/c', 'npx', '-y', 'shop'],
			['/c npx -y shop'],
			['C:/', 'npx', '-y', 'shop']
		].map((args) => ({
			client: 'claude-desktop' as const,
			config: { mcpServers: { a: { command: 'cmd', args } } }
		})),
		...[
			['run', 'server.py'],
			['run', '-m', 'shop'],
			['--directory', '/x', 'run', 'server.py'],
			['tool', 'run', 'shop.py'],
			['--directory', '/x/a.py', 'run', 'shop']
		].map((args) => ({
			client: 'claude-desktop' as const,
			config: { mcpServers: { a: { command: 'uv', args } } }
		}))
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'cmd.exe', args: ['npx', '-y', 'shop'] } } },
			message: 'flag',
			severity: 'error',
			at: 'mcpServers.a.args.0',
			text: '"npx"',
			output: { mcpServers: { a: { command: 'cmd.exe', args: ['/c', 'npx', '-y', 'shop'] } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'uv', args: ['-m', 'uv', 'run', '/x/a.py'] } } },
			message: 'run',
			severity: 'error',
			at: 'mcpServers.a.args.0',
			text: '"-m"'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'uv', args: ['--directory', '/x', 'a.py'] } } },
			message: 'run',
			severity: 'error',
			at: 'mcpServers.a.args.2',
			text: '"a.py"',
			output: {
				mcpServers: { a: { command: 'uv', args: ['--directory', '/x', 'run', 'a.py'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'node', args: ['--transport', 'stdio'] },
					b: { command: 'npx', args: ['-y'] },
					c: { command: 'node', args: [] },
					d: { command: 'uvx', args: [] },
					e: { command: 'node', args: ['--port', '3000'] }
				}
			},
			findings: [
				{
					message: 'nothing',

					at: 'mcpServers.a.args',
					text: '[\n        "--transport",\n        "stdio"\n      ]'
				},
				{
					message: 'nothing',

					at: 'mcpServers.b.args',
					text: '[\n        "-y"\n      ]'
				},
				{
					message: 'nothing',
					at: 'mcpServers.e.args',
					text: '[\n        "--port",\n        "3000"\n      ]'
				},
				{ message: 'nothing', severity: 'advice', at: 'mcpServers.d.args', text: '[]' }
			]
		}
	]
});
