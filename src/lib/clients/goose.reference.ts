/** goose, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'macos', place: '~/.config/goose/config.yaml' },
		{ scope: 'user', os: 'linux', place: '~/.config/goose/config.yaml' },
		{ scope: 'user', os: 'windows', place: '%APPDATA%\\Block\\goose\\config\\config.yaml' },
		{
			scope: 'project',
			os: 'any',
			place: '.agents/plugins/NAME/.mcp.json',
			note: 'Since 1.39.0: programs only, under `mcpServers`'
		}
	],
	environment:
		'PATH, NODE_OPTIONS, PYTHONPATH and their like are refused in `envs`. `env_keys` names secrets that the keyring holds.',
	reload: 'Begin a new session; `goose configure` switches extensions.',
	logs: [
		{ os: 'macos', place: '~/.local/state/goose/logs' },
		{ os: 'linux', place: '~/.local/state/goose/logs' }
	],
	oauth: {
		supported: true,
		note: 'Deep links to such a server failed without a message in 2025. Today a link only writes the entry, and the sign-in comes with the next session.'
	},
	limits: ['`timeout` is in seconds, 300 without it'],
	mistakes: [
		{ what: '`command`, `env` or `url`, as in other clients', diagnosis: 'wrong-client-dialect' },
		{ what: '`type: sse`, gone since 1.49.0', diagnosis: 'sse-endpoint-retired' },
		{ what: 'No `name`', diagnosis: 'missing-field' },
		{ what: 'No `type`', diagnosis: 'missing-type-field' }
	],
	example: `extensions:
  time:
    enabled: true
    type: stdio
    name: time
    cmd: uvx
    args:
      - mcp-server-time
    timeout: 300
  docs:
    enabled: true
    type: streamable_http
    name: docs
    uri: https://mcp.example.com/mcp
`,
	unsure: ['Whether headers expand variables', 'Which file wins'],
	sources: [
		{ url: 'https://github.com/aaif-goose/goose', title: 'aaif-goose/goose' },
		{ url: 'https://github.com/aaif-goose/goose/issues/4006', title: 'aaif-goose/goose #4006' },
		{
			url: 'https://github.com/aaif-goose/goose/blob/main/ui/desktop/src/components/settings/extensions/deeplink.ts',
			title: 'aaif-goose/goose: deeplink.ts'
		},
		{ url: 'https://github.com/dyoshikawa/rulesync', title: 'dyoshikawa/rulesync' }
	],
	checked: '2026-11-27'
};
