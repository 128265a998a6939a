/** Visual Studio 2022 17.14+ / 2026, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'windows', place: '%USERPROFILE%\\.mcp.json' },
		{ scope: 'solution', os: 'windows', place: 'SOLUTION\\.vs\\mcp.json', note: 'One person only' },
		{ scope: 'solution', os: 'windows', place: 'SOLUTION\\.mcp.json' },
		{ scope: 'solution', os: 'windows', place: 'SOLUTION\\.vscode\\mcp.json', note: 'Of VS Code' },
		{ scope: 'solution', os: 'windows', place: 'SOLUTION\\.cursor\\mcp.json', note: 'Of Cursor' }
	],
	precedence: 'Read in this order, and joined.',
	reload: 'Save the file; the line above each server restarts it.',
	logs: [{ os: 'windows', place: 'Output > GitHub Copilot' }],
	oauth: {
		supported: true,
		note: 'Begins at the line “Authentication required” above the server.'
	},
	mistakes: [
		{ what: '`mcpServers` as root key', diagnosis: 'wrong-root-key' },
		{
			what: 'Tools are not ticked: they are off until somebody does',
			diagnosis: 'tools-not-offered'
		}
	],
	example: `{
  "inputs": [],
  "servers": {
    "time": {
      "type": "stdio",
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ]
    },
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}`,
	unsure: ['Comments in the file', 'A URL without `type`'],
	sources: [
		{ url: 'https://learn.microsoft.com/visualstudio/ide/mcp-servers', title: 'Microsoft Learn' },
		{
			url: 'https://github.com/MicrosoftDocs/visualstudio-docs/pull/10746',
			title: 'MicrosoftDocs/visualstudio-docs #10746'
		}
	],
	checked: '2026-08'
};
