/** opencode, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	status:
		'A second form of the file is on its way: servers under `mcp.servers`, and `disabled` in place of `enabled`.',
	files: [
		{
			scope: 'user',
			os: 'any',
			place: '~/.config/opencode/opencode.json',
			note: 'Or opencode.jsonc'
		},
		{
			scope: 'project',
			os: 'any',
			place: 'opencode.json',
			note: 'Or opencode.jsonc, at the project’s root'
		}
	],
	precedence:
		'The project lies over the user’s file. `{ "enabled": false }` alone switches off a server of another file.',
	environment:
		'`{env:NAME}` becomes empty where the variable is not set. `{file:path}` puts in a file.',
	reload: 'Start it again.',
	logs: [
		{ os: 'any', place: '~/.local/share/opencode/log' },
		{ os: 'any', place: '`opencode mcp list`' }
	],
	oauth: {
		supported: true,
		redirectUris: ['http://127.0.0.1:19876/mcp/oauth/callback'],
		note: '`opencode mcp auth NAME`. `oauth.redirectUri` changes the address; the second version writes `redirect_uri`. Since September 2026 it names itself by a metadata document where the server takes one. Write `"oauth": false` where you send a token yourself.'
	},
	limits: ['`timeout` is in milliseconds, 5,000 without it'],
	mistakes: [
		{
			what: 'An entry in the form of other clients: `command` as text, `args`, `env`',
			diagnosis: 'wrong-client-dialect'
		},
		{ what: '`mcpServers` as root key', diagnosis: 'wrong-root-key' },
		{ what: 'No `type`', diagnosis: 'missing-type-field' }
	],
	example: `{
  "$schema": "https://opencode.ai/config.json",
  "mcp": {
    "time": {
      "type": "local",
      "command": [
        "uvx",
        "mcp-server-time"
      ],
      "enabled": true
    },
    "docs": {
      "type": "remote",
      "url": "https://mcp.example.com/mcp",
      "enabled": true,
      "headers": {
        "Authorization": "Bearer {env:DOCS_TOKEN}"
      }
    }
  }
}`,
	unsure: ['How far the second form has come', 'Which versions refuse keys that they do not know'],
	sources: [
		{ url: 'https://opencode.ai/docs/mcp-servers', title: 'opencode' },
		{ url: 'https://opencode.ai/config.json', title: 'opencode' },
		{ url: 'https://github.com/anomalyco/opencode/pull/47743', title: 'anomalyco/opencode #47743' },
		{
			url: 'https://github.com/anomalyco/opencode/blob/v1.18.32/packages/opencode/src/cli/cmd/mcp.ts',
			title: 'opencode 1.18.32'
		},
		{ url: 'https://github.com/dyoshikawa/rulesync/pull/3098', title: 'dyoshikawa/rulesync #3098' }
	],
	checked: '2026-11-27'
};
