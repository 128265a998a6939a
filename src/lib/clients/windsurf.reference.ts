/** Windsurf, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	status: 'Called Devin Desktop since 2 June 2026; files and field names changed with the name.',
	files: [
		{ scope: 'user', os: 'any', place: '~/.config/devin/mcp_config.json', note: 'Devin Desktop' },
		{
			scope: 'user',
			os: 'windows',
			place: '%APPDATA%\\devin\\mcp_config.json',
			note: 'Devin Desktop'
		},
		{ scope: 'project', os: 'any', place: '.devin/mcp_config.json', note: 'Devin Desktop' },
		{
			scope: 'local',
			os: 'any',
			place: '.devin/mcp_config.local.json',
			note: 'Devin Desktop; keep it out of version control'
		},
		{ scope: 'user', os: 'any', place: '~/.codeium/windsurf/mcp_config.json', note: 'Windsurf' },
		{
			scope: 'user',
			os: 'any',
			place: '~/.codeium/mcp_config.json',
			note: 'Plugin for JetBrains IDEs'
		}
	],
	precedence: 'Local, then project, then user. Windsurf had only the user’s file.',
	reload: 'Press Refresh among the MCP servers of Cascade’s settings, or restart.',
	logs: [{ os: 'any', place: '~/.codeium/windsurf/logs' }],
	oauth: { supported: true, note: 'The redirect address is not documented.' },
	limits: ['100 tools in all'],
	mistakes: [
		{ what: '`url` in a version that reads `serverUrl` only', diagnosis: 'wrong-url-key' },
		{ what: 'The old file is edited after the rename', diagnosis: 'wrong-file' },
		{ what: '`${NAME}` without `env:`', diagnosis: 'env-var-not-expanded' },
		{ what: '`transport: { type, url }`', diagnosis: 'nested-too-deep' }
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
        "Authorization": "Bearer \${env:DOCS_TOKEN}"
      }
    }
  }
}`,
	unsure: [
		'Whether the new one still reads the old file',
		'What it does with keys that it does not know'
	],
	sources: [
		{ url: 'https://docs.devin.ai/desktop/cascade/mcp', title: 'Devin docs' },
		{ url: 'https://docs.devin.ai/cli/extensibility/mcp/configuration', title: 'Devin docs' },
		{ url: 'https://github.com/dyoshikawa/rulesync', title: 'dyoshikawa/rulesync' },
		{ url: 'https://docs.sevalla.com/ai-agents/windsurf', title: 'Sevalla docs' }
	],
	checked: '2026-08'
};
