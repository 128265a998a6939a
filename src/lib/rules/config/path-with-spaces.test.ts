import { ruleTester } from '../rule-tester.ts';
import { pathWithSpaces } from './path-with-spaces.ts';

ruleTester(pathWithSpaces, {
	valid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: {
					a: { command: 'C:\\Program Files\\nodejs\\node.exe', args: ['C:\\My Files\\a.js'] }
				}
			}
		},
		{
			client: 'claude-code',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp', 'C:\\My Files'] } } }
		},
		{
			client: 'claude-desktop',
			platform: 'macos',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp', '/Users/ana/My Files'] } }
			}
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp', '--title', 'My Files'] } }
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp', 'C:\\My Files'] } } },
			message: 'split',
			at: 'mcpServers.a.args.2',
			text: '"C:\\\\My Files"'
		},
		{
			client: 'claude-desktop',
			platform: 'macos',
			config: { mcpServers: { a: { command: 'node', args: ['/Users/ana/My\\ Files/a.js'] } } },
			message: 'escaped',
			severity: 'error',
			at: 'mcpServers.a.args.0',
			text: '"/Users/ana/My\\\\ Files/a.js"',
			output: { mcpServers: { a: { command: 'node', args: ['/Users/ana/My Files/a.js'] } } }
		}
	]
});
