/** Warp, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'any', place: '~/.warp/.mcp.json' },
		{ scope: 'project', os: 'any', place: '.warp/.mcp.json' },
		{
			scope: 'user',
			os: 'any',
			place: 'Settings > Agents > MCP servers > Add',
			note: 'Pasted as JSON'
		}
	],
	environment:
		'Programs see the login shell’s environment. Set `working_directory` where paths are relative.',
	reload: 'Switch the server off and on.',
	logs: [
		{ os: 'windows', place: '%LOCALAPPDATA%\\warp\\Warp\\data\\logs\\mcp' },
		{ os: 'linux', place: '~/.local/state/warp-terminal/mcp' },
		{ os: 'any', place: 'View Logs on the server’s card' }
	],
	oauth: {
		supported: true,
		redirectUris: ['warp://mcp/oauth2callback'],
		note: 'Fails with several vendors; Warp’s own docs advise mcp-remote there.'
	},
	mistakes: [
		{ what: 'A sign-in that never comes back', diagnosis: 'missing-credential' },
		{ what: 'A relative path without `working_directory`', diagnosis: 'relative-path' },
		{ what: 'Placeholders left in `env`', diagnosis: 'placeholder-left-in' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ],
      "working_directory": null
    },
    "docs": {
      "url": "https://mcp.example.com/mcp"
    }
  }
}`,
	unsure: ['Which file wins', 'References to variables'],
	sources: [
		{ url: 'https://docs.warp.dev/agents/capabilities/mcp', title: 'Warp docs' },
		{
			url: 'https://docs.warp.dev/support-and-community/troubleshooting-and-support/known-issues/',
			title: 'Warp docs, known issues'
		},
		{ url: 'https://github.com/warpdotdev/warp', title: 'warpdotdev/warp' }
	],
	checked: '2026-07-29'
};
