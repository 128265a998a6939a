/** Zed, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'macos', place: '~/.config/zed/settings.json' },
		{ scope: 'user', os: 'linux', place: '~/.config/zed/settings.json' },
		{ scope: 'user', os: 'windows', place: '%APPDATA%\\Zed\\settings.json' },
		{ scope: 'project', os: 'any', place: '.zed/settings.json', note: 'The folder must be trusted' }
	],
	precedence: 'The project’s settings lie over the user’s.',
	environment: 'Nothing is expanded: what stands in `env` and `headers` is sent as it is.',
	reload: 'Save the settings.',
	logs: [{ os: 'any', place: 'zed: open log' }],
	oauth: {
		supported: true,
		redirectUris: ['http://127.0.0.1:PORT/callback'],
		note: 'Starts where no Authorization header is set. It names itself by a metadata document, registers, or takes `oauth` with `client_id`. The document lists the address without a port, so strict servers refuse it.'
	},
	limits: ['60 s to start, unless `timeout` says otherwise'],
	mistakes: [
		{ what: '`mcpServers` as root key', diagnosis: 'wrong-root-key' },
		{ what: '`disabled` instead of `enabled: false`', diagnosis: 'unsupported-config-key' },
		{ what: 'A first start that downloads for more than a minute', diagnosis: 'startup-timeout' }
	],
	example: `{
  "context_servers": {
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
	unsure: ['Whether programs see the shell’s environment'],
	sources: [
		{ url: 'https://zed.dev/docs/ai/mcp', title: 'Zed docs' },
		{
			url: 'https://github.com/zed-industries/zed/issues/56210',
			title: 'zed-industries/zed #56210'
		},
		{ url: 'https://github.com/zed-industries/zed/pull/52900', title: 'zed-industries/zed #52900' },
		{ url: 'https://github.com/dyoshikawa/rulesync', title: 'dyoshikawa/rulesync' }
	],
	checked: '2026-11-27'
};
