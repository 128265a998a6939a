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
	oauth: { supported: null },
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
	unsure: ['References to variables', 'OAuth', 'Which file wins'],
	sources: [
		{ url: 'https://antigravity.google/docs/mcp', title: 'Antigravity docs' },
		{ url: 'https://github.com/dyoshikawa/rulesync', title: 'dyoshikawa/rulesync' },
		{
			url: 'https://github.com/upstash/context7/blob/master/docs/resources/all-clients.mdx',
			title: 'upstash/context7: all-clients.mdx'
		}
	],
	checked: '2026-08-18'
};
