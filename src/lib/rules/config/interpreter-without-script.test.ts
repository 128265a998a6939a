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
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'node', args: ['--transport', 'stdio'] },
					b: { command: 'npx', args: ['-y'] },
					c: { command: 'node', args: [] },
					d: { command: 'uvx', args: [] }
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
				{ message: 'nothing', severity: 'advice', at: 'mcpServers.d.args', text: '[]' }
			]
		}
	]
});
