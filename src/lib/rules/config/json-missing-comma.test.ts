import { ruleTester } from '../rule-tester.ts';
import { jsonMissingComma } from './json-missing-comma.ts';

ruleTester(jsonMissingComma, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'node', args: ['a b', '"a" "b"', '1 2;'] } } }
		},
		{
			client: 'claude-code',
			config:
				'{ "mcpServers": { "a": { "command": "node" }\n    , "b": { "command": "uvx"\n,"args": [] } } }'
		}
	],
	invalid: [
		{
			client: 'cursor',
			config:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "npx",\n      "args": ["-y" "x"]\n      "env": {}\n    }\n  }\n}',
			message: 'comma',
			text: '"',
			output:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "npx",\n      "args": ["-y", "x"],\n      "env": {}\n    }\n  }\n}'
		},
		{
			client: 'vscode',
			config: '{ "servers": { "a": { "command": "node" } "b": { "command": "uvx" } } }',
			message: 'comma',
			text: '}',
			output: '{ "servers": { "a": { "command": "node" }, "b": { "command": "uvx" } } }'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "node"; "args": ["x"] } } }',
			message: 'semicolon',
			text: ';',
			output: '{ "mcpServers": { "a": { "command": "node", "args": ["x"] } } }'
		}
	]
});
