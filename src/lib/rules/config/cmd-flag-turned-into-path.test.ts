import { ruleTester } from '../rule-tester.ts';
import { cmdFlagTurnedIntoPath } from './cmd-flag-turned-into-path.ts';

const entry = (command: string, ...args: string[]) => ({ mcpServers: { a: { command, args } } });

ruleTester(cmdFlagTurnedIntoPath, {
	valid: [
		{ client: 'claude-code', platform: 'windows', config: entry('cmd', '/c', 'npx', '-y', 'x') },
		// The drive itself, for a program that takes a folder.
		{
			client: 'claude-code',
			platform: 'windows',
			config: entry('npx', '-y', '@modelcontextprotocol/server-filesystem', 'C:/')
		},
		{ client: 'claude-code', platform: 'windows', config: entry('node', 'C:/', 'x') },
		{ client: 'claude-code', platform: 'windows', config: entry('cmd', 'C:/tools/run.bat', 'x') }
	],
	invalid: [
		{
			client: 'claude-code',
			platform: 'windows',
			config: entry('cmd', 'C:/', 'npx', '-y', '@modelcontextprotocol/server-everything'),
			message: 'path',
			at: 'mcpServers.a.args.0',
			text: '"C:/"',
			output: entry('cmd', '/c', 'npx', '-y', '@modelcontextprotocol/server-everything')
		},
		{
			client: 'cursor',
			platform: 'windows',
			config: entry('C:\\Windows\\System32\\cmd.exe', 'K:/', 'uvx', 'mcp-server-git'),
			message: 'path',
			at: 'mcpServers.a.args.0',
			text: '"K:/"',
			output: entry('C:\\Windows\\System32\\cmd.exe', '/k', 'uvx', 'mcp-server-git')
		}
	]
});
