/** GitHub Copilot CLI, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'user',
			os: 'any',
			place: '~/.copilot/mcp-config.json',
			note: 'COPILOT_HOME moves it'
		},
		{
			scope: 'project',
			os: 'any',
			place: '.mcp.json',
			note: 'From the current folder up to the root of the repository'
		},
		{ scope: 'project', os: 'any', place: '.github/mcp.json', note: 'Since 1.0.61' }
	],
	precedence:
		'--additional-mcp-config, plugins, project files (the closest first), the user’s file. A project’s folder must be trusted.',
	environment: 'Since 1.0.10 harmless system variables are passed on; others must be named.',
	reload: '`/mcp reload`, or start it again. What `/mcp add` saves counts at once.',
	logs: [
		{ os: 'any', place: '`/mcp show`' },
		{ os: 'any', place: '~/.copilot/logs' }
	],
	oauth: {
		supported: true,
		redirectUris: ['http://127.0.0.1:PORT'],
		note: 'A device code where no browser can be opened. `/mcp auth NAME` signs in anew; on Windows, Entra ID goes through the system’s own sign-in.'
	},
	limits: [
		'`timeout` is in milliseconds, 30,000 without it',
		'Names may have any printable sign but `}`',
		'Server and tool name together within 64 characters; longer ones are cut'
	],
	mistakes: [
		{ what: '`servers` as root key, as in VS Code', diagnosis: 'wrong-root-key' },
		{
			what: '~/.copilot/mcp.json, or .copilot/mcp-config.json in a project',
			diagnosis: 'wrong-file'
		},
		{ what: '`${env:NAME}` or `${input:…}`', diagnosis: 'env-var-not-expanded' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "type": "local",
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ],
      "tools": [
        "*"
      ]
    },
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": "Bearer \${DOCS_TOKEN}"
      },
      "tools": [
        "*"
      ]
    }
  }
}`,
	unsure: ['Comments in the file', 'Where the log lies'],
	sources: [
		{ url: 'https://github.com/github/copilot-cli', title: 'github/copilot-cli' },
		{
			url: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference',
			title: 'GitHub docs, command reference'
		},
		{
			url: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/customize-copilot/add-mcp-servers',
			title: 'GitHub docs'
		}
	],
	checked: '2026-11-27'
};
