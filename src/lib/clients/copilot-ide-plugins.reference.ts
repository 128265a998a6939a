/** GitHub Copilot for JetBrains / Xcode / Eclipse, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'user',
			os: 'any',
			place: 'Opened from the plugin’s settings: mcp.json in its github-copilot folder',
			note: 'The exact place is not documented'
		}
	],
	environment: 'On macOS launchers that nvm installed are not found.',
	reload: 'Stop and start the server in the tools window.',
	logs: [{ os: 'any', place: 'The IDE’s log' }],
	oauth: { supported: true },
	limits: ['128 tools in one request'],
	mistakes: [
		{ what: 'A comma too many or too few', diagnosis: 'json-trailing-comma' },
		{ what: 'npx is on no path that the IDE sees', diagnosis: 'command-not-on-gui-path' },
		{ what: 'Headers outside `requestInit`', diagnosis: 'wrong-client-dialect' }
	],
	example: `{
  "servers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ]
    },
    "docs": {
      "url": "https://mcp.example.com/mcp",
      "requestInit": {
        "headers": {
          "X-Team": "docs"
        }
      }
    }
  }
}`,
	unsure: ['References to variables', 'The place of the file'],
	sources: [
		{
			url: 'https://github.com/github/github-mcp-server/tree/main/docs/installation-guides',
			title: 'github/github-mcp-server: installation-guides'
		}
	],
	checked: '2026-07'
};
