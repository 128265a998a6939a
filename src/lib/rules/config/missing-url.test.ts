import { ruleTester } from '../rule-tester.ts';
import { missingUrl } from './missing-url.ts';

ruleTester(missingUrl, {
	valid: [
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'http', url: 'https://mcp.example.com/mcp' } } }
		},
		// There in another form, which other rules judge.
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'http', httpUrl: 'https://mcp.example.com/mcp' } } }
		},
		{ client: 'vscode', config: { servers: { a: { type: 'http', url: ['x'] } } } },
		{ client: 'claude-code', config: { mcpServers: { a: { type: 'http', command: 'uvx' } } } },
		{ client: 'generic', config: { mcpServers: { a: { type: 'http' } } } }
	],
	invalid: [
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'sse' } } },
			message: 'missing',
			at: 'mcpServers.a.type',
			text: '"sse"'
		}
	]
});
