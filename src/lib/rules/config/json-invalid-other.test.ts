import { ruleTester } from '../rule-tester.ts';
import { jsonInvalidOther } from './json-invalid-other.ts';

ruleTester(jsonInvalidOther, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'node', args: ['a\nb\tc', 'say "x"', 'None', 'x：y', '\u00a0', '...'] }
				}
			}
		},
		{
			client: 'vscode',
			config: '\n\n{ "servers": { "a": { "command": "node", "sandboxEnabled": true } } }\n'
		}
	],
	invalid: [
		{
			client: 'cursor',
			config:
				'{ "mcpServers": { "a": { "command": "node", "args": ["/Users/ana/\n  notes", "b\r\n\tc"] } } }',
			message: 'control',
			text: '"/Users/ana/\n  notes"',
			outputs: [
				'{ "mcpServers": { "a": { "command": "node", "args": ["/Users/ana/notes", "bc"] } } }',
				'{ "mcpServers": { "a": { "command": "node", "args": ["/Users/ana/\\n  notes", "b\\n\\tc"] } } }'
			]
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "no\tde" } } }',
			message: 'control',
			text: '"no\tde"',
			output: '{ "mcpServers": { "a": { "command": "no\\tde" } } }'
		},
		{
			client: 'claude-desktop',
			config: '{\u00a0"mcpServers": { "a": { "command": "node" } } }',
			message: 'oddBlank',
			text: '\u00a0',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'claude-desktop',
			config: '{ "mcpServers"： { "a": { "command": "node" } } }',
			message: 'lookAlike',
			text: '：',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'cursor',
			config: '{\n  "mcpServers": {\n    "a": { "command": "node,\n      "args": [] }\n  }\n}',
			message: 'closing',
			text: '"node',
			output: '{\n  "mcpServers": {\n    "a": { "command": "node",\n      "args": [] }\n  }\n}'
		},
		{
			client: 'cursor',
			config: '{ "mcpServers": { "a": { "command": node" } } }',
			message: 'opening',
			text: 'node"',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers" { "a": { "command": "node" } } }',
			message: 'colon',
			text: '"mcpServers"',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "node", "args": } } }',
			message: 'value',
			text: '"args"'
		},
		{
			client: 'claude-desktop',
			config: '{ "mcpServers": { "a": { "command": "node", "env": { "A": "{"b": 1}" } } } }',
			message: 'inner',
			text: '"',
			output: '{ "mcpServers": { "a": { "command": "node", "env": { "A": "{\\"b\\": 1}" } } } }'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "node", "alwaysLoad": True } } }',
			message: 'literal',
			text: 'True',
			output: '{ "mcpServers": { "a": { "command": "node", "alwaysLoad": true } } }'
		},
		{
			client: 'cursor',
			config: 'Put this into mcp.json: { "mcpServers": { "a": { "command": "node" } } }',
			message: 'stray',
			text: 'Put this into mcp.json:',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'cursor',
			config: '{ "mcpServers": { "a": { "command": "no',
			message: 'truncated',
			text: '"no'
		},
		{ client: 'claude-desktop', config: '', message: 'empty', text: '' },
		{
			client: 'claude-desktop',
			config: `{ "mcpServers": ${'['.repeat(300)}${']'.repeat(300)} }`,
			message: 'deep',
			text: '['
		}
	]
});
