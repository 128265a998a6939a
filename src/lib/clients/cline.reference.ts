/** Cline, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'user',
			os: 'any',
			place: '~/.cline/data/settings/cline_mcp_settings.json',
			note: 'Opened with Configure MCP Servers'
		},
		{
			scope: 'user',
			os: 'macos',
			place:
				'~/Library/Application Support/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json',
			note: 'Older versions; moved at the next start'
		},
		{
			scope: 'user',
			os: 'windows',
			place:
				'%APPDATA%\\Code\\User\\globalStorage\\saoudrizwan.claude-dev\\settings\\cline_mcp_settings.json',
			note: 'Older versions'
		},
		{
			scope: 'user',
			os: 'linux',
			place:
				'~/.config/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json',
			note: 'Older versions'
		}
	],
	environment: 'In VS Code a program gets a short list of variables and what `env` adds.',
	reload: 'Save the file.',
	logs: [{ os: 'any', place: 'Output panel > Cline' }],
	oauth: {
		supported: true,
		redirectUris: ['http://127.0.0.1:1456/mcp/oauth/callback'],
		note: 'Ports 1456 to 1461 are tried in turn.'
	},
	limits: [
		'`timeout` is in seconds, from 1 to 3600',
		'Server and tool name together within 64 characters'
	],
	mistakes: [
		{
			what: 'A URL without `type`, taken for the older transport',
			diagnosis: 'missing-type-field'
		},
		{ what: '`http` or `streamable-http` as type', diagnosis: 'wrong-client-dialect' },
		{ what: '`env` as a list', diagnosis: 'wrong-container-type' },
		{ what: 'npx or uvx is on no path that the editor sees', diagnosis: 'command-not-on-gui-path' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ],
      "disabled": false,
      "timeout": 60
    },
    "docs": {
      "type": "streamableHttp",
      "url": "https://mcp.example.com/mcp"
    }
  }
}`,
	sources: [
		{ url: 'https://github.com/cline/cline', title: 'cline/cline' },
		{ url: 'https://docs.cline.bot/mcp/configuring-mcp-servers', title: 'Cline docs' }
	],
	checked: '2026-08-22'
};
