import { ruleTester } from '../rule-tester.ts';
import { noDynamicClientRegistration } from './no-dynamic-client-registration.ts';

ruleTester(noDynamicClientRegistration, {
	valid: [
		{
			client: 'vscode',
			config: { servers: { a: { type: 'http', url: 'https://api.githubcopilot.com/mcp/' } } }
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						type: 'http',
						url: 'https://api.githubcopilot.com/mcp/',
						headers: { Authorization: 'Bearer ${PAT}' }
					}
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						type: 'http',
						url: 'https://api.githubcopilot.com/mcp/',
						headers: { 'X-MCP-Toolsets': 'repos', Authorization: 'Bearer ${PAT}' }
					}
				}
			}
		},
		{ client: 'cursor', config: { mcpServers: { a: { url: 'https://mcp.linear.app/mcp' } } } }
	],
	invalid: [
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'http', url: 'https://api.githubcopilot.com/mcp/' } } },
			message: 'login',
			at: 'mcpServers.a.url',
			text: '"https://api.githubcopilot.com/mcp/"'
		},
		{
			// Those choose tools, and sign nobody in.
			client: 'opencode',
			config: {
				mcp: {
					a: {
						type: 'remote',
						url: 'https://api.githubcopilot.com/mcp/',
						headers: { 'X-MCP-Toolsets': 'repos' }
					}
				}
			},
			message: 'login',
			at: 'mcp.a.url',
			text: '"https://api.githubcopilot.com/mcp/"'
		}
	]
});
