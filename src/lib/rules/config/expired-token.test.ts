import { ruleTester } from '../rule-tester.ts';
import { expiredToken } from './expired-token.ts';

/** Unsigned, made here. */
const token = (claims: object) =>
	[{ alg: 'none' }, claims].map((part) => btoa(JSON.stringify(part)).replace(/=+$/, '')).join('.') +
	'.';
const old = token({ sub: 'dev', exp: 1754503600 });

ruleTester(expiredToken, {
	valid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						type: 'sse',
						url: 'https://mcp.example.com/sse',
						headers: { Authorization: `Bearer ${token({ sub: 'dev', exp: 4102444800 })}` }
					}
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: { command: 'x', env: { A: token({ sub: 'dev', sid: 'x' }), B: 'eyJnot.eyJnothing.x' } }
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						type: 'http',
						url: 'https://mcp.example.com/mcp',
						headers: { Authorization: `Bearer ${old}` }
					}
				}
			},
			message: 'expired',
			at: 'mcpServers.a.headers.Authorization',
			text: `"Bearer ${old}"`
		}
	]
});
