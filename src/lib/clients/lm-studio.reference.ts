/** LM Studio, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'user',
			os: 'any',
			place: '~/.lmstudio/mcp.json',
			note: 'Program > Install > Edit mcp.json'
		}
	],
	environment: 'What is expanded is not documented.',
	reload: 'Save the file.',
	logs: [{ os: 'any', place: 'Developer log, lines with [Plugin(mcp/NAME)]' }],
	oauth: { supported: true, redirectUris: ['http://127.0.0.1:33389/mcp-oauth-callback'] },
	limits: ['Names are put in lower case, other signs become hyphens'],
	mistakes: [
		{ what: 'A second `mcpServers` inside the first', diagnosis: 'nested-too-deep' },
		{ what: 'npx is on no path that the app sees', diagnosis: 'command-not-on-gui-path' },
		{ what: 'A Windows path with single backslashes', diagnosis: 'json-unescaped-backslash' }
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
      "url": "https://mcp.example.com/mcp"
    }
  }
}`,
	unsure: ['Comments in the file', 'The older transport', 'References to variables'],
	sources: [{ url: 'https://lmstudio.ai/docs/app/mcp', title: 'LM Studio docs' }],
	checked: '2026-07'
};
