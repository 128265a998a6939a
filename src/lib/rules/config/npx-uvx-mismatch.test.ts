import { ruleTester } from '../rule-tester.ts';
import { npxUvxMismatch } from './npx-uvx-mismatch.ts';

ruleTester(npxUvxMismatch, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'uvx', args: ['mcp-server-git'] } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-memory@latest'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'uvx', args: ['--from', 'git+https://example.com/x.git', 'server-memory'] }
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'mcp-server-git', '--repository', '/x'] } }
			},
			message: 'python',
			at: 'mcpServers.a.args.1',
			text: '"mcp-server-git"',
			output: {
				mcpServers: { a: { command: 'uvx', args: ['mcp-server-git', '--repository', '/x'] } }
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['@modelcontextprotocol/server-fetch'] } }
			},
			message: 'python',
			at: 'mcpServers.a.args.0',
			text: '"@modelcontextprotocol/server-fetch"',
			output: { mcpServers: { a: { command: 'uvx', args: ['mcp-server-fetch'] } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'uvx', args: ['@playwright/mcp@latest'] } } },
			message: 'node',
			confidence: 'certain',
			at: 'mcpServers.a.args.0',
			text: '"@playwright/mcp@latest"',
			output: { mcpServers: { a: { command: 'npx', args: ['-y', '@playwright/mcp@latest'] } } }
		}
	]
});
