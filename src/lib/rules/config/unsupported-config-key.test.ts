import { ruleTester } from '../rule-tester.ts';
import { unsupportedConfigKey } from './unsupported-config-key.ts';

const url = 'https://mcp.example.com/mcp';
const token = ['demo', 'demo', 'demo'].join('-');

ruleTester(unsupportedConfigKey, {
	valid: [
		{ client: 'cline', config: { mcpServers: { a: { command: 'uvx', disabled: true } } } },
		{ client: 'generic', config: { mcpServers: { a: { url, bearer_token: token } } } },
		{
			client: 'antigravity',
			config: {
				mcpServers: {
					a: { serverUrl: url, oauth: { clientId: 'a' } },
					b: { serverUrl: url, authProviderType: 'google_credentials' },
					c: { command: 'uvx', args: ['shop'], tools: { find: { eager: true } } }
				}
			}
		},
		{ client: 'zed', config: { context_servers: { a: { url, oauth: { client_id: 'a' } } } } },
		{
			client: 'opencode',
			config: {
				mcp: {
					a: { type: 'remote', url, oauth: { client_id: 'a', callback_port: 19876 } },
					b: { type: 'remote', url, oauth: { clientId: 'a' } }
				}
			}
		},
		// Both are there: one of them counts.
		{
			client: 'codex',
			config: `[mcp_servers.slack]
url = "${url}"
oauth = { clientId = "a", client_id = "a" }
`
		},
		// It says what holds anyway, or something that is nobody's setting.
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'uvx', disabled: false, autoApprove: [], '//': 'x' } } }
		},
		// A token for the program, which may read this file itself.
		{ client: 'claude-desktop', config: { mcpServers: { a: { command: 'uvx', apiKey: token } } } }
	],
	invalid: [
		// https://github.com/dyoshikawa/rulesync/issues/2158
		{
			client: 'codex',
			config: `[mcp_servers.slack]
url = "https://mcp.slack.com/mcp"

[mcp_servers.slack.oauth]
clientId = "1601185624273.8899143856786"
`,
			message: 'spelt',
			severity: 'warning',
			at: 'mcp_servers.slack.oauth.clientId',
			text: 'clientId',
			output: `[mcp_servers.slack]
url = "https://mcp.slack.com/mcp"

[mcp_servers.slack.oauth]
client_id = "1601185624273.8899143856786"
`
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { url, auth: { client_id: 'a' } } } },
			message: 'spelt',
			severity: 'warning',
			at: 'mcpServers.a.auth.client_id',
			text: '"client_id"',
			output: { mcpServers: { a: { url, auth: { CLIENT_ID: 'a' } } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { url, authorization_token: token } } },
			message: 'token',
			severity: 'error',
			at: 'mcpServers.a.authorization_token',
			text: '"authorization_token"',
			output: { mcpServers: { a: { url, headers: { Authorization: `Bearer ${token}` } } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { url, token: `Bearer ${token}`, headers: { 'X-Team': 'a' } } } },
			message: 'token',
			severity: 'error',
			at: 'servers.a.token',
			text: '"token"',
			output: {
				servers: { a: { url, headers: { 'X-Team': 'a', Authorization: `Bearer ${token}` } } }
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'uvx', disabled: true } } },
			message: 'other',
			at: 'mcpServers.a.disabled',
			text: '"disabled"',
			output: { mcpServers: { a: { command: 'uvx' } } }
		}
	]
});
