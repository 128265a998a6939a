import { ruleTester } from '../rule-tester.ts';
import { wrongEndpointUrl } from './wrong-endpoint-url.ts';

ruleTester(wrongEndpointUrl, {
	valid: [
		{ client: 'cursor', config: { mcpServers: { a: { url: 'https://mcp.example.com/mcp?x=1' } } } },
		{ client: 'claude-code', config: { mcpServers: { a: { type: 'http', url: '${BASE}/mcp' } } } },
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'ws', url: 'wss://mcp.example.com/ws' } } }
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'mcp-remote', 'https://mcp.example.com/mcp'] }
				}
			}
		},
		{ client: 'cursor', config: { mcpServers: { a: { url: 'http://localhost:3000' } } } }
	],
	invalid: [
		{
			client: 'vscode',
			config: { servers: { a: { type: 'http', url: ' https://mcp.example.com/mcp/' } } },
			message: 'blank',
			at: 'servers.a.url',
			text: '" https://mcp.example.com/mcp/"',
			output: { servers: { a: { type: 'http', url: 'https://mcp.example.com/mcp/' } } }
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: '' },
					b: { url: 'mcp.example.com/mcp' },
					c: { url: 'ftp://mcp.example.com/mcp' },
					d: { url: 'not-a-url' },
					e: { url: 'https:/mcp.example.com' },
					f: { url: 'https://github.com/acme/tools' }
				}
			},
			findings: [
				{ message: 'empty', at: 'mcpServers.a.url', text: '""' },
				{
					message: 'noScheme',
					at: 'mcpServers.b.url',
					text: '"mcp.example.com/mcp"',
					output: {
						mcpServers: {
							a: { url: '' },
							b: { url: 'https://mcp.example.com/mcp' },
							c: { url: 'ftp://mcp.example.com/mcp' },
							d: { url: 'not-a-url' },
							e: { url: 'https:/mcp.example.com' },
							f: { url: 'https://github.com/acme/tools' }
						}
					}
				},
				{ message: 'scheme', at: 'mcpServers.c.url', text: '"ftp://mcp.example.com/mcp"' },
				{ message: 'broken', at: 'mcpServers.d.url', text: '"not-a-url"' },
				{
					message: 'broken',
					at: 'mcpServers.e.url',
					text: '"https:/mcp.example.com"',
					output: {
						mcpServers: {
							a: { url: '' },
							b: { url: 'mcp.example.com/mcp' },
							c: { url: 'ftp://mcp.example.com/mcp' },
							d: { url: 'not-a-url' },
							e: { url: 'https://mcp.example.com' },
							f: { url: 'https://github.com/acme/tools' }
						}
					}
				},
				{
					message: 'page',
					confidence: 'likely',
					at: 'mcpServers.f.url',
					text: '"https://github.com/acme/tools"'
				}
			]
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { url: 'https://https://mcp.example.com/mcp' } } },
			message: 'doubled',
			confidence: 'likely',
			at: 'mcpServers.a.url',
			text: '"https://https://mcp.example.com/mcp"',
			output: { mcpServers: { a: { url: 'https://mcp.example.com/mcp' } } }
		},
		// What FastMCP makes of a mount, and Zapier's own address.
		{
			client: 'cursor',
			config: { mcpServers: { a: { url: 'https://mcp.example.com/mcp/mcp' } } },
			message: 'repeated',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.url',
			text: '"https://mcp.example.com/mcp/mcp"',
			output: { mcpServers: { a: { url: 'https://mcp.example.com/mcp' } } }
		}
	]
});
