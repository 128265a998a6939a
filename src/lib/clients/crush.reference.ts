/** Crush, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	status:
		'Its documentation now shows `crushrc`, a shell script that adds servers with `mcp add`; `crush.json` is the older form.',
	files: [
		{ scope: 'project', os: 'any', place: '.crush.json', note: 'Or crush.json' },
		{ scope: 'user', os: 'macos', place: '~/.config/crush/crush.json' },
		{ scope: 'user', os: 'linux', place: '~/.config/crush/crush.json' },
		{ scope: 'user', os: 'windows', place: '%LOCALAPPDATA%\\crush\\crush.json' }
	],
	precedence: '`.crush.json` lies over `crush.json`, and that over the user’s file.',
	environment:
		'A program gets the whole environment and what `env` adds. `$NAME`, `${NAME}` and `$(command)` are replaced; a variable that is not set is an error.',
	reload: 'Start it again.',
	logs: [
		{ os: 'any', place: './.crush/logs/crush.log' },
		{ os: 'any', place: '`crush logs --tail 500`' }
	],
	oauth: {
		supported: true,
		note: 'Since July 2026, for `http`: `"oauth": true`. It registers itself; `oauth_client_id` names a client for servers that register none.'
	},
	limits: ['`timeout` is in seconds, 15 without it'],
	mistakes: [
		{ what: 'An entry without `type`', diagnosis: 'missing-type-field' },
		{ what: '`mcpServers` as root key', diagnosis: 'wrong-root-key' },
		{ what: '`streamable-http` or `remote` as type', diagnosis: 'unsupported-config-key' }
	],
	example: `{
  "$schema": "https://charm.land/crush.json",
  "mcp": {
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
        "Authorization": "Bearer $DOCS_TOKEN"
      }
    }
  }
}`,
	unsure: [
		'How long `crush.json` will be read beside `crushrc`',
		'The address that a sign-in comes back to',
		'In which fields versions before 2026 replace references'
	],
	sources: [
		{ url: 'https://github.com/charmbracelet/crush', title: 'charmbracelet/crush' },
		{
			url: 'https://github.com/charmbracelet/crush/blob/main/internal/agent/tools/mcp/init.go',
			title: 'Crush: how it starts servers'
		},
		{ url: 'https://github.com/charmbracelet/crush/blob/main/schema.json', title: 'Crush: schema' },
		{
			url: 'https://github.com/charmbracelet/crush/blob/main/docs/config/README.md',
			title: 'Crush: crushrc'
		},
		{ url: 'https://github.com/charmbracelet/crush/pull/2911', title: 'charmbracelet/crush #2911' }
	],
	checked: '2026-11-27'
};
