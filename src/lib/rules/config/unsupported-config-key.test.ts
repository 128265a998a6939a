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
		// It says what holds anyway, or something that is nobody's setting.
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'uvx', disabled: false, autoApprove: [], '//': 'x' } } }
		},
		// A token for the program, which may read this file itself.
		{ client: 'claude-desktop', config: { mcpServers: { a: { command: 'uvx', apiKey: token } } } }
	],
	invalid: [
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
