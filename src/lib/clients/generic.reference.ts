/** Any client that we have no sheet for, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [],
	reload: 'Restart the client.',
	logs: [],
	oauth: { supported: null },
	mistakes: [
		{ what: 'The root key of another client', diagnosis: 'wrong-root-key' },
		{ what: 'Program and URL in one entry', diagnosis: 'stdio-remote-mixed' },
		{ what: 'A placeholder left in', diagnosis: 'placeholder-left-in' }
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
	sources: [
		{
			url: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
			title: 'Model Context Protocol'
		}
	],
	checked: '2026-08'
};
