import { ruleTester } from '../rule-tester.ts';
import { jsonQuoteStyle } from './json-quote-style.ts';

ruleTester(jsonQuoteStyle, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'node', args: ['/srv/a.js', "it's", '`x`', "'"] } } }
		},
		{
			client: 'vscode',
			config: '{ "servers": { "a": { "command": "node", "sandboxEnabled": true } } }'
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: "{ 'mcpServers': { 'a': { 'command': 'node', 'args': ['say \"hi\"', 'it\\'s'] } } }",
			message: 'single',
			text: "'mcpServers'",
			output: '{ "mcpServers": { "a": { "command": "node", "args": ["say \\"hi\\"", "it\'s"] } } }'
		},
		{
			client: 'cursor',
			config: '{ mcpServers: { my-notes: { command: "node", args: [] } } }',
			message: 'bare',
			text: 'mcpServers',
			output: '{ "mcpServers": { "my-notes": { "command": "node", "args": [] } } }'
		},
		{
			client: 'vscode',
			config: '{ "servers": { "a": { "command": `node` } } }',
			message: 'backtick',
			text: '`node`',
			output: '{ "servers": { "a": { "command": "node" } } }'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": node } } }',
			message: 'bare',
			text: 'node',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		}
	]
});
