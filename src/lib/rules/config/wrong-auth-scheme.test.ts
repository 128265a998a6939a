import { ruleTester } from '../rule-tester.ts';
import { wrongAuthScheme } from './wrong-auth-scheme.ts';

ruleTester(wrongAuthScheme, {
	valid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						url: 'https://mcp.example.com/mcp',
						headers: { Authorization: 'Basic dXNlcjpmYWtl', 'X-Api-Key': 'abc' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Basic ${env:A}' } }
				}
			}
		}
	],
	invalid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Basic ana:fake' } }
				}
			},
			message: 'basic',
			at: 'mcpServers.a.headers.Authorization',
			text: '"Basic ana:fake"'
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { 'X-API-Key': 'Bearer ${env:A}' } }
				}
			},
			message: 'key',
			at: 'mcpServers.a.headers.X-API-Key',
			text: '"Bearer ${env:A}"',
			output: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { 'X-API-Key': '${env:A}' } }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Bearer: ${env:A}' } }
				}
			},
			message: 'colon',
			severity: 'error',
			at: 'mcpServers.a.headers.Authorization',
			text: '"Bearer: ${env:A}"',
			output: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Bearer ${env:A}' } }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'bearer ${env:A}' } }
				}
			},
			message: 'small',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.headers.Authorization',
			text: '"bearer ${env:A}"',
			output: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Bearer ${env:A}' } }
				}
			}
		}
	]
});
