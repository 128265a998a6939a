/** Kilo Code, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	status:
		'This is the form of versions before 7. Later ones read `kilo.jsonc`, also in `.kilo` and `~/.config/kilo`, in the form of opencode: choose opencode to check or convert that file.',
	files: [
		{ scope: 'project', os: 'any', place: '.kilocode/mcp.json' },
		{
			scope: 'user',
			os: 'macos',
			place:
				'~/Library/Application Support/Code/User/globalStorage/kilocode.kilo-code/settings/mcp_settings.json'
		},
		{
			scope: 'user',
			os: 'windows',
			place: '%APPDATA%\\Code\\User\\globalStorage\\kilocode.kilo-code\\settings\\mcp_settings.json'
		},
		{
			scope: 'user',
			os: 'linux',
			place: '~/.config/Code/User/globalStorage/kilocode.kilo-code/settings/mcp_settings.json'
		},
		{
			scope: 'user',
			os: 'any',
			place: '~/.kilocode/cli/global/settings/mcp_settings.json',
			note: 'The command line'
		}
	],
	precedence: 'The project wins.',
	reload: 'Save the file.',
	logs: [{ os: 'any', place: 'Output panel > Kilo-Code' }],
	oauth: { supported: null, note: 'Where it does not sign in, put mcp-remote in between.' },
	limits: ['`timeout` is in seconds, from 1 to 3600'],
	mistakes: [
		{ what: 'A URL without `type`', diagnosis: 'missing-type-field' },
		{ what: '`remote` or `http` as type', diagnosis: 'unsupported-config-key' },
		{ what: 'Program and URL in one entry', diagnosis: 'stdio-remote-mixed' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ],
      "alwaysAllow": []
    },
    "docs": {
      "type": "streamable-http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}`,
	unsure: ['Whether a sign-in by OAuth came before version 7', 'What the output panel is called'],
	sources: [
		{
			url: 'https://github.com/Kilo-Org/kilocode/blob/0fc86cec2299b333cb21da87b649003b19319ecc/src/services/mcp/McpHub.ts',
			title: 'Kilo Code: McpHub.ts'
		},
		{
			url: 'https://kilo.ai/docs/automate/mcp/using-in-kilo-code',
			title: 'Kilo Code: using MCP'
		},
		{ url: 'https://kilo.ai/docs/automate/mcp/using-in-cli', title: 'Kilo Code: the command line' },
		{
			url: 'https://github.com/intellectronica/ruler/issues/291',
			title: 'intellectronica/ruler #291'
		}
	],
	checked: '2026-11-27'
};
