/** Roo Code, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	status: 'Ended on 15 May 2026; Zoo Code goes on with it and reads `.roo/mcp.json`, too.',
	files: [
		{ scope: 'project', os: 'any', place: '.roo/mcp.json' },
		{
			scope: 'user',
			os: 'macos',
			place:
				'~/Library/Application Support/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json'
		},
		{
			scope: 'user',
			os: 'windows',
			place:
				'%APPDATA%\\Code\\User\\globalStorage\\rooveterinaryinc.roo-cline\\settings\\mcp_settings.json'
		},
		{
			scope: 'user',
			os: 'linux',
			place:
				'~/.config/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json'
		}
	],
	precedence: 'The project wins.',
	environment:
		'A program gets a short list of variables and what `env` adds. On Windows commands go through cmd.exe.',
	reload: 'Save the file.',
	logs: [{ os: 'any', place: 'Output panel > Roo-Code' }],
	oauth: { supported: false, note: 'Put mcp-remote in between.' },
	limits: ['`timeout` is in seconds, from 1 to 3600'],
	mistakes: [
		{ what: 'A URL without `type`', diagnosis: 'missing-type-field' },
		{ what: '`streamableHttp` or `remote` as type', diagnosis: 'unsupported-config-key' },
		{ what: 'Program and URL in one entry', diagnosis: 'stdio-remote-mixed' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ],
      "disabled": false
    },
    "docs": {
      "type": "streamable-http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}`,
	sources: [
		{ url: 'https://github.com/RooCodeInc/Roo-Code', title: 'RooCodeInc/Roo-Code' },
		{ url: 'https://github.com/RooCodeInc/Roo-Code-Docs', title: 'RooCodeInc/Roo-Code-Docs' }
	],
	checked: '2026-04-14'
};
