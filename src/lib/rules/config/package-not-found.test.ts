import { ruleTester } from '../rule-tester.ts';
import { packageNotFound } from './package-not-found.ts';

ruleTester(packageNotFound, {
	valid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', '@anthropic-ai/claude-code', 'mcp', 'serve'] }
				}
			}
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', '@acme/space-mcp@Latest'] } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'github:Acme/Space'] } } }
		},
		{ client: 'cursor', config: { mcpServers: { a: { command: 'uvx', args: ['Acme-MCP'] } } } }
	],
	invalid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', '@anthropic-ai/mcp-server-memory'] },
					b: { command: 'npx', args: ['-y', '@anthropic/mcp-server-cloudflare@latest'] }
				}
			},
			findings: [
				{
					message: 'unknown',
					at: 'mcpServers.a.args.1',
					text: '"@anthropic-ai/mcp-server-memory"',
					output: {
						mcpServers: {
							a: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-memory'] },
							b: { command: 'npx', args: ['-y', '@anthropic/mcp-server-cloudflare@latest'] }
						}
					}
				},
				{
					message: 'unknown',
					at: 'mcpServers.b.args.1',
					text: '"@anthropic/mcp-server-cloudflare@latest"'
				}
			]
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', '@apple-docs-mcp@latest'] } } },
			message: 'scope',
			confidence: 'certain',
			at: 'mcpServers.a.args.1',
			text: '"@apple-docs-mcp@latest"',
			output: { mcpServers: { a: { command: 'npx', args: ['-y', 'apple-docs-mcp@latest'] } } }
		},
		{
			client: 'cursor',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', '@AcmeComputer/Space-MCP@1.0.0'] } }
			},
			message: 'capitals',
			severity: 'warning',
			at: 'mcpServers.a.args.1',
			text: '"@AcmeComputer/Space-MCP@1.0.0"',
			output: {
				mcpServers: { a: { command: 'npx', args: ['-y', '@acmecomputer/space-mcp@1.0.0'] } }
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-sequentialthinking'] },
					b: { command: 'npx', args: ['-y', '@github/github-mcp-server'] }
				}
			},
			findings: [
				{
					message: 'unknown',
					at: 'mcpServers.a.args.1',
					text: '"@modelcontextprotocol/server-sequentialthinking"',
					output: {
						mcpServers: {
							a: {
								command: 'npx',
								args: ['-y', '@modelcontextprotocol/server-sequential-thinking']
							},
							b: { command: 'npx', args: ['-y', '@github/github-mcp-server'] }
						}
					}
				},
				{ message: 'unknown', at: 'mcpServers.b.args.1', text: '"@github/github-mcp-server"' }
			]
		}
	]
});
