import { ruleTester } from '../rule-tester.ts';
import { tokenInQueryString } from './token-in-query-string.ts';

ruleTester(tokenInQueryString, {
	valid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: { a: { type: 'http', url: 'https://mcp.example.com/mcp?project_ref=abcdef' } }
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: { a: { type: 'http', url: 'https://mcp.example.com/mcp?apiKey=${API_KEY}' } }
			}
		}
	],
	invalid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: { type: 'http', url: 'https://mcp.example.com/mcp/?searchApiKey=ws-FAKE-0000' }
				}
			},
			message: 'query',
			at: 'mcpServers.a.url',
			text: '"https://mcp.example.com/mcp/?searchApiKey=ws-FAKE-0000"'
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: { a: { type: 'http', url: 'https://ana:fake-word@mcp.example.com/mcp' } }
			},
			message: 'user',
			severity: 'error',
			at: 'mcpServers.a.url',
			text: '"https://ana:fake-word@mcp.example.com/mcp"'
		}
	]
});
