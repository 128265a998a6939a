import { ruleTester } from '../rule-tester.ts';
import { windowsNpxShim } from './windows-npx-shim.ts';

ruleTester(windowsNpxShim, {
	valid: [
		{
			client: 'junie',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'npx.cmd', args: ['-y', 'x-mcp'] } } }
		},
		{
			client: 'junie',
			platform: 'macos',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'] } } }
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'] } } }
		}
	],
	invalid: [
		{
			client: 'junie',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'] } } },
			message: 'shim',
			at: 'mcpServers.a.command',
			text: '"npx"',
			output: { mcpServers: { a: { command: 'npx.cmd', args: ['-y', 'x-mcp'] } } }
		}
	]
});
