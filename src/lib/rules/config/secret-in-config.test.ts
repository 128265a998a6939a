import { ruleTester } from '../rule-tester.ts';
import { secretInConfig } from './secret-in-config.ts';

/** Looks real to the rule; no scanner should take it for one. */
const token = ['gh', 'p_', 'aB3'.repeat(12)].join('');
const key = 'aB3'.repeat(8);

ruleTester(secretInConfig, {
	valid: [
		// Words of an example, and a database of this very machine.
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'a-mcp', 'postgresql://user:password@db.example.org/a']
					},
					b: { command: 'npx', args: ['-y', 'a-mcp', `postgresql://ana:${key}@localhost/a`] },
					c: { command: 'npx', args: ['-y', 'a-mcp', 'postgresql://ana:${DB_PASSWORD}@db/a'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp'],
						env: { TOKEN: 'YOUR_TOKEN_HERE', SSL_KEY: '/etc/ssl/key.pem', LEVEL: key }
					}
				}
			}
		},
		{
			client: 'claude-code',
			file: '.mcp.json',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'x-mcp',
							'@acme/keys-and-tokens-1',
							'/home/ana/x',
							'--password=your-password1'
						],
						env: { TOKEN: '${TOKEN}', KEY: 'EXAMPLE-key-0001', LEVEL: key }
					}
				}
			}
		},
		{
			client: 'generic',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { API_KEY: key } } }
			}
		}
	],
	invalid: [
		{
			client: 'roo-code',
			file: '.roo/mcp.json',
			config: {
				mcpServers: {
					a: { command: 'redis-mcp-server', args: ['--url', `redis://:${key}@192.168.1.31:6379/0`] }
				}
			},
			message: 'args',
			at: 'mcpServers.a.args.1',
			text: `"redis://:${key}@192.168.1.31:6379/0"`
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: { command: 'a-mcp', env: { DATABASE_URL: `postgresql://ana:${key}@db.example.org/a` } }
				}
			},
			message: 'plain',
			at: 'mcpServers.a.env.DATABASE_URL',
			text: `"postgresql://ana:${key}@db.example.org/a"`,
			output: {
				mcpServers: { a: { command: 'a-mcp', env: { DATABASE_URL: '${DATABASE_URL}' } } }
			}
		},
		{
			client: 'cursor',
			file: '.cursor/mcp.json',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'x-mcp'], env: { API_KEY: key, TOKEN: token } }
				}
			},
			message: 'shared',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcpServers.a.env.TOKEN',
			text: JSON.stringify(token),
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp'],
						env: { API_KEY: '${env:API_KEY}', TOKEN: '${env:TOKEN}' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'x-mcp', `--token=${token}`, '--api-key', key] }
				}
			},
			message: 'args',
			at: 'mcpServers.a.args.2',
			text: JSON.stringify(`--token=${token}`)
		},
		{
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp', '--password=' + 'xk3Vq2W9'] } }
			},
			message: 'args',
			at: 'mcpServers.a.args.2',
			text: '"--password=' + 'xk3Vq2W9"'
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { API_KEY: key } } }
			},
			message: 'plain',
			at: 'mcpServers.a.env.API_KEY',
			text: JSON.stringify(key),
			output: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { API_KEY: '${API_KEY}' } } }
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'x-mcp'], env: { client_secret: 'correct horse' } }
				}
			},
			message: 'alone',
			at: 'mcpServers.a.env.client_secret',
			text: '"correct horse"'
		}
	]
});
