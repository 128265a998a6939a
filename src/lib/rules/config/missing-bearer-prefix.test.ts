import { ruleTester } from '../rule-tester.ts';
import { missingBearerPrefix } from './missing-bearer-prefix.ts';

ruleTester(missingBearerPrefix, {
	valid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: '${env:AUTH}' } }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						url: 'https://mcp.example.com/mcp',
						headers: {
							Authorization: `Bearer ${'gh' + 'p_'}${'aB3'.repeat(12)}`,
							'X-Key': 'gh' + 'p_' + 'aB3'.repeat(12)
						}
					}
				}
			}
		}
	],
	invalid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						url: 'https://mcp.example.com/mcp',
						headers: { Authorization: 'gh' + 'p_' + 'aB3'.repeat(12) }
					}
				}
			},
			message: 'bare',
			at: 'mcpServers.a.headers.Authorization',
			text: JSON.stringify('gh' + 'p_' + 'aB3'.repeat(12)),
			output: {
				mcpServers: {
					a: {
						url: 'https://mcp.example.com/mcp',
						headers: { Authorization: 'Bearer gh' + 'p_' + 'aB3'.repeat(12) }
					}
				}
			}
		}
	]
});
