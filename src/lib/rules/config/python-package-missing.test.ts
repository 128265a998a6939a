import { ruleTester } from '../rule-tester.ts';
import { pythonPackageMissing } from './python-package-missing.ts';

ruleTester(pythonPackageMissing, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'uv', args: ['run', '--with', 'mcp[cli]', 'mcp', 'run', '/x/server.py'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'uv', args: ['run', '--with', 'mcp', 'python', '/x/server.py'] }
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'uv', args: ['run', '--with', 'mcp', 'mcp', 'run', '/x/server.py'] }
				}
			},
			message: 'cli',
			at: 'mcpServers.a.args.2',
			text: '"mcp"',
			output: {
				mcpServers: {
					a: { command: 'uv', args: ['run', '--with', 'mcp[cli]', 'mcp', 'run', '/x/server.py'] }
				}
			}
		}
	]
});
