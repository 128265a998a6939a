import { ruleTester } from '../rule-tester.ts';
import { shellOperatorsInArgs } from './shell-operators-in-args.ts';

ruleTester(shellOperatorsInArgs, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'bash', args: ['-c', 'a', '&&', 'b'] } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp', '--filter', 'a|b', '<b>'] } }
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'uv', args: ['run', '/x/server.py', '2>&1'] },
					b: { command: 'cd', args: ['/x', '&&', 'node', 'a.js'] }
				}
			},
			findings: [
				{ message: 'operator', at: 'mcpServers.a.args.2', text: '"2>&1"' },
				{
					message: 'operator',
					at: 'mcpServers.b.args.1',
					text: '"&&"',
					output: {
						mcpServers: {
							a: { command: 'uv', args: ['run', '/x/server.py', '2>&1'] },
							b: { command: 'sh', args: ['-c', 'cd /x && node a.js'] }
						}
					}
				}
			]
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'docker', args: ['start', 'db', '&&', 'x-mcp'] } } },
			message: 'operator',
			at: 'mcpServers.a.args.2',
			text: '"&&"',
			outputs: [
				{ mcpServers: { a: { command: 'sh', args: ['-c', 'docker start db && x-mcp'] } } },
				{ mcpServers: { a: { command: 'cmd', args: ['/c', 'docker start db && x-mcp'] } } }
			]
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'cd', args: ['D:\\x', '&&', 'node', 'a.js'] } } },
			message: 'operator',
			at: 'mcpServers.a.args.1',
			text: '"&&"',
			output: { mcpServers: { a: { command: 'cmd', args: ['/c', 'cd /d D:\\x && node a.js'] } } }
		}
	]
});
