import { ruleTester } from '../rule-tester.ts';
import { credentialsNotSent } from './credentials-not-sent.ts';

ruleTester(credentialsNotSent, {
	valid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Bearer ${env:A}' } }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { AUTHORIZATION: 'x' } } }
			}
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { url: 'https://mcp.example.com/mcp', env: {} } } }
		}
	],
	invalid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', env: { Authorization: 'Bearer x' } }
				}
			},
			message: 'header',
			at: 'mcpServers.a.env.Authorization',
			text: '"Authorization"',
			output: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Bearer x' } }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', env: { API_KEY: '${env:K}' } },
					b: { url: 'https://mcp.example.com/mcp', env: { LEVEL: '1' } }
				}
			},
			findings: [
				{
					message: 'ignored',
					severity: 'warning',
					at: 'mcpServers.a.env',
					text: '"env"',
					output: {
						mcpServers: {
							a: { url: 'https://mcp.example.com/mcp' },
							b: { url: 'https://mcp.example.com/mcp', env: { LEVEL: '1' } }
						}
					}
				},
				{
					message: 'ignored',
					severity: 'advice',
					at: 'mcpServers.b.env',
					text: '"env"',
					output: {
						mcpServers: {
							a: { url: 'https://mcp.example.com/mcp', env: { API_KEY: '${env:K}' } },
							b: { url: 'https://mcp.example.com/mcp' }
						}
					}
				}
			]
		}
	]
});
