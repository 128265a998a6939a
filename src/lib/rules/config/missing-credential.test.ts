import { ruleTester } from '../rule-tester.ts';
import { missingCredential } from './missing-credential.ts';

ruleTester(missingCredential, {
	valid: [
		// Its own login is kept in the home folder.
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', '@sentry/mcp-server@latest'] } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'uvx',
						args: ['mcp-grafana'],
						env: { GRAFANA_USERNAME: 'ana', GRAFANA_PASSWORD: 'x' }
					}
				}
			}
		},
		{
			client: 'gemini-cli',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'tavily-mcp@latest'],
						env: { TAVILY_API_KEY: '$TAVILY_API_KEY' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'tavily-mcp@latest'], env: { TAVILY_API_KEY: 'abc' } }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', '@stripe/mcp', '--api-key=abc'] } }
			}
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'tavily-mcp@latest'] } } }
		}
	],
	invalid: [
		{
			client: 'gemini-cli',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'tavily-mcp@latest'] } } },
			message: 'missing',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.args.1',
			text: '"tavily-mcp@latest"'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'tavily-mcp@latest'] } } },
			message: 'missing',
			at: 'mcpServers.a.args.1',
			text: '"tavily-mcp@latest"'
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', '@zencoderai/slack-mcp-server'],
						env: { SLACK_BOT_TOKEN: 'abc' }
					}
				}
			},
			message: 'missing',
			at: 'mcpServers.a.env',
			text: '{\n        "SLACK_BOT_TOKEN": "abc"\n      }'
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'x', env: { API_KEY: '' } } } },
			message: 'empty',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.a.env.API_KEY',
			text: '""'
		}
	]
});
