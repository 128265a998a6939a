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
		{ client: 'cursor', config: { mcpServers: { a: { command: 'uvx', args: ['Acme-MCP'] } } } },
		{
			client: 'cursor',
			config: {
				mcpServers: {
					app: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-pdf', '--stdio'] },
					tool: { command: 'npx', args: ['-y', '@modelcontextprotocol/inspector'] },
					bundle: { command: 'npx', args: ['-y', '@anthropic-ai/mcpb'] },
					// Another rule's: a package of Python.
					fetch: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-fetch'] }
				}
			}
		}
	],
	invalid: [
		...[
			[
				'@modelcontextprotocol/server-sequential_thinking',
				'@modelcontextprotocol/server-sequential-thinking'
			],
			['@modelcontextprotocol/memory', '@modelcontextprotocol/server-memory'],
			['@modelcontextprotocol/server-mongodb', 'mongodb-mcp-server'],
			['@anthropic/mcp-memory', '@modelcontextprotocol/server-memory'],
			['@context7/mcp-server', '@upstash/context7-mcp']
		].map(([wrong = '', right = '']) => ({
			client: 'cursor' as const,
			config: { mcpServers: { a: { command: 'npx', args: ['-y', wrong] } } },
			message: 'unknown' as const,
			at: 'mcpServers.a.args.1',
			text: `"${wrong}"`,
			output: { mcpServers: { a: { command: 'npx', args: ['-y', right] } } }
		})),
		...[
			'@modelcontextprotocol/server-figma',
			'@modelcontextprotocol/postgres',
			'@anthropic/github-mcp-server'
		].map((name) => ({
			client: 'cursor' as const,
			config: { mcpServers: { a: { command: 'npx', args: ['-y', name] } } },
			message: 'unknown' as const,
			at: 'mcpServers.a.args.1',
			text: `"${name}"`
		})),
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
