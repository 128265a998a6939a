import { ruleTester } from '../rule-tester.ts';
import { shellQuoting } from './shell-quoting.ts';

ruleTester(shellQuoting, {
	valid: [
		{
			client: 'claude-code',
			config: '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}'
		},
		// JavaScript, not a shell.
		{ client: 'cursor', config: '{ mcpServers: { a: { command: "node" } } }' },
		{ client: 'cursor', config: "{mcpServers:{a:{command:'node'}}}" }
	],
	invalid: [
		{
			client: 'claude-code',
			config: '{mcpServers:{docs:{type:http,url:https://mcp.example.com/mcp}}}',
			message: 'stripped',
			text: 'mcpServers',
			output: '{"mcpServers":{"docs":{"type":"http","url":"https://mcp.example.com/mcp"}}}'
		}
	]
});
