import { ruleTester } from '../rule-tester.ts';
import { jsonFragmentNoRoot } from './json-fragment-no-root.ts';

ruleTester(jsonFragmentNoRoot, {
	valid: [
		{ client: 'claude-desktop', config: { mcpServers: { a: { command: 'node' } } } },
		// Entries without a block around them, in braces.
		{ client: 'claude-code', config: { a: { command: 'node' } } },
		// Only the first brace is missing.
		{ client: 'cursor', config: '"mcpServers": { "a": { "command": "node" } } }' }
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: '"mcpServers": {\n  "a": { "command": "node" }\n}',
			message: 'braces',
			text: '"mcpServers"',
			output: '{\n  "mcpServers": {\n    "a": { "command": "node" }\n  }\n}'
		},
		{
			client: 'cursor',
			config:
				'    "a": {\n      "command": "node"\n    },\n    "b": {\n      "command": "uvx"\n    },',
			message: 'block',
			text: '"a"',
			output:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "node"\n    },\n    "b": {\n      "command": "uvx"\n    }\n  }\n}'
		},
		{
			client: 'vscode',
			config: '"command": "uvx",\n"args": ["mcp-server-time"]',
			message: 'block',
			text: '"command"',
			output: { servers: { time: { command: 'uvx', args: ['mcp-server-time'] } } }
		}
	]
});
