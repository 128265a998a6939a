/** Google Antigravity, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'user',
			os: 'any',
			place: '~/.gemini/config/mcp_config.json',
			note: 'Shared by the editor and the command line'
		},
		{
			scope: 'user',
			os: 'any',
			place: '~/.gemini/antigravity/mcp_config.json',
			note: 'Earlier versions of the editor'
		},
		{ scope: 'project', os: 'any', place: '.agents/mcp_config.json' }
	],
	reload: 'Manage MCP servers > Refresh.',
	logs: [],
	oauth: {
		supported: true,
		redirectUris: ['https://antigravity.google/oauth-callback'],
		note: 'Registers itself, or takes `oauth` with `clientId` and `clientSecret`: Agent Settings > Customizations > Authenticate. `"authProviderType": "google_credentials"` takes Google’s own. Google Cloud’s list of known issues says that it does no OAuth (no date, seen 2026-11-27).'
	},
	mistakes: [
		{ what: '`url` or `httpUrl` instead of `serverUrl`', diagnosis: 'wrong-url-key' },
		{ what: 'Saved with a byte order mark', diagnosis: 'json-bom' },
		{ what: 'A comment in the file', diagnosis: 'json-comments' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ]
    },
    "docs": {
      "serverUrl": "https://mcp.example.com/mcp",
      "headers": {
        "X-Team": "docs"
      }
    }
  }
}`,
	unsure: ['References to variables', 'Which file wins', 'Where the log lies'],
	sources: [
		{ url: 'https://antigravity.google/docs/mcp', title: 'Antigravity docs' },
		{ url: 'https://docs.cloud.google.com/mcp/known-issues', title: 'Google Cloud, known issues' },
		{ url: 'https://github.com/dyoshikawa/rulesync', title: 'dyoshikawa/rulesync' },
		{
			url: 'https://github.com/upstash/context7/blob/master/docs/resources/all-clients.mdx',
			title: 'upstash/context7: all-clients.mdx'
		}
	],
	checked: '2026-11-27'
};
