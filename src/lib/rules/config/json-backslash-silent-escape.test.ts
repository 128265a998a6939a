import { ruleTester } from '../rule-tester.ts';
import { jsonBackslashSilentEscape } from './json-backslash-silent-escape.ts';

ruleTester(jsonBackslashSilentEscape, {
	valid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: { a: { command: 'C:\\temp\\new.exe', args: ['--root=C:\\temp', 'a:\\b'] } }
			}
		},
		{
			// JSON inside a string, its layout and its path escaped as they should be.
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'node', env: { A: '{\n\t"path": "C:\\\\temp"\n}', B: 'Note:\nx\t' } }
				}
			}
		},
		{
			client: 'claude-code',
			config: '{ "projects": { "C:\\\\temp\\\\new": { "mcpServers": {} } } }'
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
			config:
				'{ "mcpServers": { "git": { "command": "uvx", "args": ["mcp-server-git", "--repository", "c:\\temp\\budget"] } } }',
			message: 'escape',
			text: '"c:\\temp\\budget"',
			output:
				'{ "mcpServers": { "git": { "command": "uvx", "args": ["mcp-server-git", "--repository", "c:\\\\temp\\\\budget"] } } }'
		},
		{
			client: 'vscode',
			config: '{ "servers": { "a": { "command": "node", "args": ["--root=D:\\new", "x"] } } }',
			message: 'escape',
			text: '"--root=D:\\new"',
			output: '{ "servers": { "a": { "command": "node", "args": ["--root=D:\\\\new", "x"] } } }'
		}
	]
});
