import { ruleTester } from '../rule-tester.ts';
import { jsonSmartQuotes } from './json-smart-quotes.ts';

ruleTester(jsonSmartQuotes, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					notes: { command: 'node', args: ['/srv/a.js', '--title', 'The “old” notes'] }
				}
			}
		},
		{
			client: 'cursor',
			config:
				'{ "mcpServers": { "a": { "command": "node", "env": { "A": "“", "B": "„x“, »y«" } } } }'
		}
	],
	invalid: [
		{
			client: 'claude-code',
			config: '{ “mcpServers”: { “a”: { “command”: “node”, “args”: [“a.js”, “b”] } } }',
			message: 'quotes',
			text: '“',
			output: '{ "mcpServers": { "a": { "command": "node", "args": ["a.js", "b"] } } }'
		},
		{
			// Opened straight, closed typographic; a straight quote inside.
			client: 'vscode',
			config: '{ "servers": { "a”: { "command": “say "hi"” } } }',
			message: 'quotes',
			text: '”',
			output: '{ "servers": { "a": { "command": "say \\"hi\\"" } } }'
		},
		{
			client: 'claude-desktop',
			config: '{\n  "mcpServers": {\n    „a“: { "command": «node» }\n  }\n}',
			message: 'quotes',
			text: '„',
			output: '{\n  "mcpServers": {\n    "a": { "command": "node" }\n  }\n}'
		}
	]
});
