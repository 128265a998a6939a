/** VS Code, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'project', os: 'any', place: '.vscode/mcp.json' },
		{
			scope: 'project',
			os: 'any',
			place: '.mcp.json',
			note: 'Newer versions, with `mcpServers`; before 1.124 without its `headers`'
		},
		{
			scope: 'user',
			os: 'any',
			place: '~/.copilot/mcp-config.json',
			note: 'Newer versions, with `mcpServers`; COPILOT_HOME moves it'
		},
		{
			scope: 'user',
			os: 'macos',
			place: '~/Library/Application Support/Code/User/mcp.json',
			note: 'A profile has its own, under profiles'
		},
		{ scope: 'user', os: 'windows', place: '%APPDATA%\\Code\\User\\mcp.json' },
		{ scope: 'user', os: 'linux', place: '~/.config/Code/User/mcp.json' },
		{ scope: 'remote', os: 'linux', place: '~/.vscode-server/data/User/mcp.json' }
	],
	precedence: 'All servers of all places are listed side by side.',
	environment:
		'Programs see the environment of the extension host, with the login shell’s PATH on macOS and Linux. `${input:…}` asks once and keeps the answer encrypted.',
	reload:
		'Save the file; Start and Restart stand above each server. “MCP: Reset Cached Tools” forgets old lists.',
	logs: [{ os: 'any', place: 'MCP: List Servers > the server > Show Output' }],
	oauth: {
		supported: true,
		redirectUris: [
			'https://vscode.dev/redirect',
			'https://insiders.vscode.dev/redirect',
			'http://127.0.0.1:33418/',
			'http://127.0.0.1/'
		],
		note: 'Where port 33418 is taken another one is used, and strict servers refuse it.'
	},
	limits: ['128 tools in one request'],
	mistakes: [
		{ what: '`mcpServers` as root key', diagnosis: 'wrong-root-key' },
		{ what: 'Servers in settings.json', diagnosis: 'wrong-file' },
		{ what: '`${input:…}` without its entry under `inputs`', diagnosis: 'env-var-not-expanded' },
		{ what: 'MCP switched off by the organisation', diagnosis: 'access-policy-block' }
	],
	example: `{
  "inputs": [
    {
      "type": "promptString",
      "id": "docs-token",
      "description": "Token for docs",
      "password": true
    }
  ],
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
      "url": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": "Bearer \${input:docs-token}"
      }
    }
  }
}`,
	unsure: ['What it does with keys that its schema does not name'],
	sources: [
		{
			url: 'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
			title: 'VS Code docs'
		},
		{ url: 'https://github.com/microsoft/vscode/issues/308648', title: 'microsoft/vscode #308648' },
		{
			url: 'https://github.com/stacklok/toolhive/blob/main/pkg/client/config.go',
			title: 'stacklok/toolhive: config.go'
		}
	],
	checked: '2026-11-27'
};
