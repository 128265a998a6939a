import { ruleTester } from '../rule-tester.ts';
import { stdoutNotJson } from './stdout-not-json.ts';

ruleTester(stdoutNotJson, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'bash', args: ['-c', 'uv run /x/server.py 2>/tmp/log'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'bash', args: ['-c', 'prepare > /tmp/log 2>&1; exec server'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npm', args: ['--silent', 'run', 'mcp'] } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npm', args: ['exec', '-y', 'x-mcp'] } } }
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: '/bin/bash', args: ['-c', 'cd /x && uv run server.py 2>&1'] } }
			},
			message: 'merged',
			at: 'mcpServers.a.args.1',
			text: '"cd /x && uv run server.py 2>&1"',
			output: {
				mcpServers: { a: { command: '/bin/bash', args: ['-c', 'cd /x && uv run server.py'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npm', args: ['--prefix', '/x', 'run', 'mcp'] } } },
			message: 'script',
			severity: 'warning',
			at: 'mcpServers.a.args.2',
			text: '"run"',
			output: {
				mcpServers: { a: { command: 'npm', args: ['--prefix', '/x', '--silent', 'run', 'mcp'] } }
			}
		}
	]
});
