import { ruleTester } from '../rule-tester.ts';
import { remoteEntryInStdioClient } from './remote-entry-in-stdio-client.ts';

const url = 'https://mcp.example.com/mcp';

ruleTester(remoteEntryInStdioClient, {
	valid: [
		{ client: 'cursor', config: { mcpServers: { a: { url } } } },
		{ client: 'claude-desktop', config: { mcpServers: { a: { type: 'stdio', command: 'uvx' } } } },
		// It is started; the address is left alone.
		{ client: 'claude-desktop', config: { mcpServers: { a: { command: 'uvx', url } } } }
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { type: 'http', url, disabled: false } } },
			message: 'address',
			at: 'mcpServers.a.url',
			text: '"url"',
			output: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'mcp-remote', url], disabled: false } }
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { transport: { type: 'http', url } } } },
			message: 'address',
			at: 'mcpServers.a.transport.url',
			text: '"url"',
			output: { mcpServers: { a: { command: 'npx', args: ['-y', 'mcp-remote', url] } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						serverUrl: 'http://nas.example.com/mcp',
						headers: { Authorization: 'Bearer demo', 'X-Team': 'a' }
					}
				}
			},
			message: 'address',
			at: 'mcpServers.a.serverUrl',
			text: '"serverUrl"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: [
							'-y',
							'mcp-remote',
							'http://nas.example.com/mcp',
							'--allow-http',
							'--header',
							'Authorization:${AUTH_HEADER}',
							'--header',
							'X-Team:${X_TEAM}'
						],
						env: { AUTH_HEADER: 'Bearer demo', X_TEAM: 'a' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { url: '${DOCS_URL}/mcp' } } },
			message: 'address',
			at: 'mcpServers.a.url',
			text: '"url"'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { type: 'http' } } },
			message: 'type',
			at: 'mcpServers.a.type',
			text: '"http"'
		}
	]
});
