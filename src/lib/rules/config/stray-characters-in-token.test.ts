import { ruleTester } from '../rule-tester.ts';
import { strayCharactersInToken } from './stray-characters-in-token.ts';

ruleTester(strayCharactersInToken, {
	valid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						url: 'https://mcp.example.com/mcp',
						headers: { Authorization: 'Bearer ${env:A}', 'X-Team': ' a' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp'],
						env: { API_KEY: 'abc', NOTE: '"quoted" ', KEY_JSON: '{"a": "b"}' }
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
						headers: { Authorization: ' Bearer ${env:A}\n', 'X-Api-Key': '"abc"', 'X-B: ': 'c' }
					}
				}
			},
			findings: [
				{
					message: 'invalid',
					at: 'mcpServers.a.headers.Authorization',
					text: '" Bearer ${env:A}\\n"',
					output: {
						mcpServers: {
							a: {
								url: 'https://mcp.example.com/mcp',
								headers: { Authorization: 'Bearer ${env:A}', 'X-Api-Key': '"abc"', 'X-B: ': 'c' }
							}
						}
					}
				},
				{ message: 'name', at: 'mcpServers.a.headers.X-B: ', text: '"X-B: "' },
				{
					message: 'quotes',
					confidence: 'likely',
					at: 'mcpServers.a.headers.X-Api-Key',
					text: '"\\"abc\\""',
					output: {
						mcpServers: {
							a: {
								url: 'https://mcp.example.com/mcp',
								headers: { Authorization: ' Bearer ${env:A}\n', 'X-Api-Key': 'abc', 'X-B: ': 'c' }
							}
						}
					}
				}
			]
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { API_KEY: 'abc\n' } } }
			},
			message: 'blanks',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcpServers.a.env.API_KEY',
			text: '"abc\\n"',
			output: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { API_KEY: 'abc' } } }
			}
		}
	]
});
