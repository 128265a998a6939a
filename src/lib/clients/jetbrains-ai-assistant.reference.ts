/** JetBrains AI Assistant, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'user',
			os: 'any',
			place: 'Settings > Tools > AI Assistant > Model Context Protocol (MCP)',
			note: 'Pasted as JSON'
		},
		{
			scope: 'user',
			os: 'any',
			place: '~/.ai/mcp/mcp.json',
			note: 'Named by a converter, not by JetBrains'
		},
		{ scope: 'project', os: 'any', place: '.ai/mcp/mcp.json', note: 'Likewise' },
		{ scope: 'project', os: 'any', place: '.air/mcp.json', note: 'JetBrains Air' }
	],
	environment: 'Programs start without a shell: on Windows `npx` must be `npx.cmd`.',
	reload: 'Press Apply; each server has a restart button.',
	logs: [{ os: 'any', place: 'Help > Show Log, folder mcp' }],
	oauth: { supported: null },
	mistakes: [
		{ what: '`npx` on Windows', diagnosis: 'windows-npx-shim' },
		{ what: 'A launcher that the IDE’s PATH does not have', diagnosis: 'command-not-on-gui-path' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ]
    }
  }
}`,
	unsure: ['The files', 'Headers', 'OAuth'],
	sources: [
		{ url: 'https://www.jetbrains.com/help/ai-assistant/mcp.html', title: 'JetBrains help' },
		{ url: 'https://www.jetbrains.com/help/air/mcp-servers.html', title: 'JetBrains help' },
		{ url: 'https://github.com/dyoshikawa/rulesync', title: 'dyoshikawa/rulesync' }
	],
	checked: '2026-08'
};
