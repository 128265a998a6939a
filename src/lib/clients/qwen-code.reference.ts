/** Qwen Code, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'any', place: '~/.qwen/settings.json' },
		{ scope: 'project', os: 'any', place: '.qwen/settings.json' },
		{
			scope: 'project',
			os: 'any',
			place: '.mcp.json',
			note: 'In Claude Code’s form; must be approved, and nothing is expanded in it yet'
		}
	],
	precedence: 'Settings win over extensions.',
	environment: '`$NAME` and `${NAME}` are expanded in settings.json.',
	reload: 'Start it again, or `/mcp`.',
	logs: [{ os: 'any', place: '`qwen --debug`' }],
	oauth: { supported: true, redirectUris: ['http://localhost:7777/oauth/callback'] },
	limits: ['`timeout` and `discoveryTimeoutMs` are in milliseconds'],
	mistakes: [
		{
			what: '`url` for a server that speaks Streamable HTTP',
			diagnosis: 'sse-type-for-streamable-endpoint'
		},
		{ what: '`${NAME}` in .mcp.json', diagnosis: 'env-var-not-expanded' },
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
        "Authorization": "Bearer \${DOCS_TOKEN}"
      }
    }
  }
}`,
	unsure: ['Where `qwen mcp add` writes without a scope'],
	sources: [
		{
			url: 'https://qwenlm.github.io/qwen-code-docs/en/users/features/mcp/',
			title: 'Qwen Code docs'
		},
		{ url: 'https://github.com/QwenLM/qwen-code/pull/11703', title: 'QwenLM/qwen-code #11703' }
	],
	checked: '2026-09-12'
};
