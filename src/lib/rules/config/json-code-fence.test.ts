import { ruleTester } from '../rule-tester.ts';
import { jsonCodeFence } from './json-code-fence.ts';

ruleTester(jsonCodeFence, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'node', args: ['```json', '~~~'] } } }
		},
		{ client: 'vscode', config: '{\n  // ```\n  "servers": {}\n}' }
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: '```json\n{ "mcpServers": {} }\n```\n',
			message: 'fence',
			text: '```json\n',
			output: '{ "mcpServers": {} }\n'
		},
		{
			client: 'cursor',
			config: 'Put this into the file:\n\n~~~\n{ "mcpServers": {} }\n~~~\nand restart.',
			message: 'fence',
			text: '~~~\n',
			output: '{ "mcpServers": {} }\n'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": {} }\n```',
			message: 'fence',
			text: '```',
			output: '{ "mcpServers": {} }\n'
		}
	]
});
