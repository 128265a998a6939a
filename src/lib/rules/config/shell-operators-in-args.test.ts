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
				{ message: 'operator', at: 'mcpServers.b.args.1', text: '"&&"' }
			]
		}
	]
});
