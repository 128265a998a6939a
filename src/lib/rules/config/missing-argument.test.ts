import { ruleTester } from '../rule-tester.ts';
import { missingArgument } from './missing-argument.ts';

ruleTester(missingArgument, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', '@modelcontextprotocol/server-filesystem', '/Users/ana']
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'github-mcp-server', args: ['stdio'] } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', '@azure/mcp@latest', 'server', 'start'] } }
			}
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'mcp-remote', '${URL}'] } } }
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem'] }
				}
			},
			message: 'missing',
			severity: 'warning',
			at: 'mcpServers.a.args.1',
			text: '"@modelcontextprotocol/server-filesystem"'
		},
		{
			client: 'amazon-q',
			config: { mcpServers: { a: { command: 'github-mcp-server', args: [] } } },
			message: 'missing',
			at: 'mcpServers.a.args',
			text: '[]',
			output: { mcpServers: { a: { command: 'github-mcp-server', args: ['stdio'] } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'mcp-remote'] } } },
			message: 'missing',
			at: 'mcpServers.a.args.1',
			text: '"mcp-remote"'
		}
	]
});
