import { ruleTester } from '../rule-tester.ts';
import { jsonBracketMismatch } from './json-bracket-mismatch.ts';

ruleTester(jsonBracketMismatch, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'node', args: ['/srv/a.js', '}', '{"x": [1]', ']]'] } }
			}
		},
		{
			// Odd layout, right brackets.
			client: 'cursor',
			config: '{\n"mcpServers": {\n  "a": {\n"command": "node",\n   "args": ["x"\n  ]}\n      }\n}'
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "node",\n      "env": { "A": "1" }\n\n    "b": {\n      "command": "uvx"\n    }\n  }\n}',
			message: 'missing',
			text: '}',
			output:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "node",\n      "env": { "A": "1" }\n    },\n\n    "b": {\n      "command": "uvx"\n    }\n  }\n}'
		},
		{
			client: 'claude-code',
			config: '{\n  "mcpServers": {\n    "a": { "command": "node", "args": ["x" }\n  }\n}',
			message: 'missing',
			text: '[',
			output: '{\n  "mcpServers": {\n    "a": { "command": "node", "args": ["x"] }\n  }\n}'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "node", "args": "-y", "x"] } } }',
			message: 'missing',
			text: '"',
			output: '{ "mcpServers": { "a": { "command": "node", "args": ["-y", "x"] } } }'
		},
		{
			client: 'cursor',
			config: '{\n  "mcpServers": {\n    "a": { "command": "node" }\n  }\n',
			message: 'missing',
			text: '{',
			output: '{\n  "mcpServers": {\n    "a": { "command": "node" }\n  }\n}\n'
		},
		{
			client: 'cursor',
			config: '{\n  {\n    "mcpServers": { "a": { "command": "node" } }\n  }\n}',
			message: 'extra',
			text: '{',
			output: { mcpServers: { a: { command: 'node' } } }
		},
		{
			client: 'vscode',
			config: '{ "servers": { "a": { "command": "node" } } }}',
			message: 'extra',
			text: '}',
			output: '{ "servers": { "a": { "command": "node" } } }'
		},
		{
			client: 'vscode',
			config:
				'{\n  "servers": {\n    "a": {\n      "command": "node",\n      "env": { "A": "1" }}\n    },\n    "b": { "command": "uvx" }\n  }\n}',
			message: 'extra',
			text: '}',
			output: { servers: { a: { command: 'node', env: { A: '1' } }, b: { command: 'uvx' } } }
		},
		{
			client: 'claude-desktop',
			config: '{ "mcpServers": { "a": { "command": "node", "args": ["x"} } } }',
			message: 'swapped',
			text: '}',
			output: '{ "mcpServers": { "a": { "command": "node", "args": ["x"] } } }'
		}
	]
});
