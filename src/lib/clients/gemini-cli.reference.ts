/** Gemini CLI, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'any', place: '~/.gemini/settings.json' },
		{
			scope: 'project',
			os: 'any',
			place: '.gemini/settings.json',
			note: 'The folder must be trusted before programs start'
		},
		{ scope: 'system', os: 'linux', place: '/etc/gemini-cli/settings.json' },
		{ scope: 'system', os: 'macos', place: '/Library/Application Support/GeminiCli/settings.json' },
		{ scope: 'system', os: 'windows', place: 'C:\\ProgramData\\gemini-cli\\settings.json' },
		{ scope: 'extension', os: 'any', place: 'gemini-extension.json' }
	],
	precedence: 'System defaults, user, project, system: each lies over the one before.',
	environment:
		'Variables whose name or value looks like a secret are kept from programs unless `env` lists them. `~` is not expanded in arguments.',
	reload: 'Start it again.',
	logs: [
		{ os: 'any', place: '`gemini --debug`' },
		{ os: 'any', place: '`/mcp`' }
	],
	oauth: {
		supported: true,
		redirectUris: ['http://localhost:PORT/oauth/callback'],
		note: 'The port is random unless `oauth.redirectUri` fixes it. `/mcp auth NAME` starts it; a browser on the same machine is needed.'
	},
	limits: [
		'`timeout` is in milliseconds, 600,000 without it',
		'Tool names are cut in the middle beyond 63 characters'
	],
	mistakes: [
		{
			what: 'A key with a blank at its end, as in `"httpUrl "`',
			diagnosis: 'unsupported-config-key'
		},
		{ what: 'A secret that is set in the shell only', diagnosis: 'env-not-inherited' },
		{ what: '`~` in arguments or in `cwd`', diagnosis: 'tilde-not-expanded' },
		{ what: 'An underscore in a server’s name', diagnosis: 'invalid-server-name' },
		{ what: 'A trailing comma', diagnosis: 'json-trailing-comma' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ],
      "timeout": 30000
    },
    "docs": {
      "httpUrl": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": "Bearer $DOCS_TOKEN"
      }
    }
  }
}`,
	sources: [
		{ url: 'https://github.com/google-gemini/gemini-cli', title: 'google-gemini/gemini-cli' },
		{
			url: 'https://google-gemini.github.io/gemini-cli/docs/tools/mcp-server.html',
			title: 'Gemini CLI docs'
		}
	],
	checked: '2026-08-21'
};
