/** Kiro, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'any', place: '~/.kiro/settings/mcp.json' },
		{ scope: 'project', os: 'any', place: '.kiro/settings/mcp.json' }
	],
	precedence: 'The project wins.',
	environment:
		'`${NAME}` is expanded only for names that the setting “Mcp Approved Env Vars” lists.',
	reload: 'Save the file.',
	logs: [{ os: 'any', place: 'Output panel > Kiro - MCP Logs' }],
	oauth: {
		supported: true,
		redirectUris: ['http://127.0.0.1:PORT/'],
		note: 'Since 2.12.0 of the command line, `oauth` takes `clientId`, `clientSecret` and a whole `redirectUri`, at localhost only; with an id of yours it does not register.'
	},
	mistakes: [
		{ what: 'A variable that was not approved', diagnosis: 'env-var-not-expanded' },
		{ what: 'A URL in a version before 0.5', diagnosis: 'remote-entry-in-stdio-client' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ],
      "disabled": false,
      "autoApprove": []
    },
    "docs": {
      "url": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": "Bearer \${DOCS_TOKEN}"
      }
    }
  }
}`,
	unsure: ['The older transport'],
	sources: [
		{ url: 'https://kiro.dev/docs/mcp/configuration/', title: 'Kiro docs' },
		{ url: 'https://kiro.dev/changelog/cli/2-12', title: 'Kiro CLI 2.12.0' },
		{
			url: 'https://github.com/kirodotdev/KiroCrew/issues/7580',
			title: 'The address that a sign-in came back to'
		},
		{ url: 'https://github.com/kirodotdev/Kiro/issues/3152', title: 'kirodotdev/Kiro #3152' }
	],
	checked: '2026-11-27'
};
