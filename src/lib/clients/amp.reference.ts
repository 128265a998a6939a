/** Amp, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'macos', place: '~/.config/amp/settings.json', note: 'Or settings.jsonc' },
		{ scope: 'user', os: 'linux', place: '~/.config/amp/settings.json', note: 'Or settings.jsonc' },
		{ scope: 'user', os: 'windows', place: '%USERPROFILE%\\.config\\amp\\settings.json' },
		{
			scope: 'project',
			os: 'any',
			place: '.amp/settings.json',
			note: 'Its servers must be approved'
		},
		{
			scope: 'managed',
			os: 'macos',
			place: '/Library/Application Support/ampcode/managed-settings.json'
		},
		{ scope: 'managed', os: 'linux', place: '/etc/ampcode/managed-settings.json' },
		{ scope: 'managed', os: 'windows', place: 'C:\\ProgramData\\ampcode\\managed-settings.json' }
	],
	precedence: '--mcp-config, project, user, skills.',
	environment: '`${NAME}` is expanded in `env`, `headers` and `args`.',
	reload: 'Start it again.',
	logs: [{ os: 'any', place: '`amp mcp doctor`' }],
	oauth: {
		supported: true,
		note: '`amp mcp oauth login NAME` takes a client id and secret of yours.'
	},
	mistakes: [
		{
			what: '`amp` and `mcpServers` as two keys, where one dotted key is wanted',
			diagnosis: 'wrong-root-key'
		},
		{ what: 'A project server that nobody approved', diagnosis: 'needs-approval' },
		{ what: 'A rule of `amp.mcpPermissions` that rejects it', diagnosis: 'server-disabled' },
		{ what: '`Name: value` behind `--header`', diagnosis: 'add-command-misread' }
	],
	example: `{
  "amp.mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ]
    },
    "docs": {
      "url": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": "Bearer \${DOCS_TOKEN}"
      }
    }
  }
}`,
	unsure: ['The file on Windows: one installer names %APPDATA%\\amp', 'The redirect address'],
	sources: [
		{ url: 'https://ampcode.com/manual', title: 'Amp manual' },
		{
			url: 'https://github.com/sourcegraph/amp-examples-and-guides',
			title: 'sourcegraph/amp-examples-and-guides'
		}
	],
	checked: '2026-11-27'
};
