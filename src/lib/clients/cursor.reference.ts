/** Cursor, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'any', place: '~/.cursor/mcp.json' },
		{ scope: 'project', os: 'any', place: '.cursor/mcp.json' }
	],
	precedence: 'Both files count; the project wins where both name a server.',
	environment:
		'Programs see the environment of the app. Opened from the Dock, that is without what the shell adds to PATH.',
	reload:
		'Switch the server off and on under Customize > MCPs (before version 3: Settings > Tools & MCP).',
	logs: [{ os: 'any', place: 'Output panel > MCP Logs' }],
	oauth: {
		supported: true,
		redirectUris: [
			'http://localhost:8787/callback',
			'cursor://anysphere.cursor-mcp/oauth/callback',
			'https://www.cursor.com/agents/mcp/oauth/callback'
		],
		note: 'Where a server offers OAuth, headers from the file are left out.'
	},
	limits: ['Server and tool name together within 60 characters, by reports of 2025'],
	mistakes: [
		{ what: '`${NAME}` without `env:`', diagnosis: 'env-var-not-expanded' },
		{ what: 'A header for a server that also offers OAuth', diagnosis: 'client-ignores-headers' },
		{ what: '`transport: { type, url }`', diagnosis: 'nested-too-deep' },
		{ what: 'A blank inside an argument on Windows', diagnosis: 'path-with-spaces' },
		{ what: 'Curly quotes', diagnosis: 'json-smart-quotes' }
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
      "url": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": "Bearer \${env:DOCS_TOKEN}"
      }
    }
  }
}`,
	unsure: ['Whether comments and trailing commas are taken', 'How many tools are allowed today'],
	sources: [
		{ url: 'https://cursor.com/docs/context/mcp', title: 'Cursor docs' },
		{
			url: 'https://zuplo.com/learn/mcp/compatibility/clients/cursor',
			title: 'Zuplo, client compatibility'
		},
		{
			url: 'https://github.com/firecrawl/firecrawl-docs/pull/1424',
			title: 'Firecrawl’s steps for Cursor 3'
		}
	],
	checked: '2026-07-31'
};
