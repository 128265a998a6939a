/** Claude Code, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'project',
			os: 'any',
			place: '.mcp.json',
			note: 'Shared; each person approves its servers once'
		},
		{
			scope: 'user',
			os: 'any',
			place: '~/.claude.json',
			note: 'Top level: everywhere. Under `projects` and the folder’s path: one project'
		},
		{ scope: 'user', os: 'windows', place: '%USERPROFILE%\\.claude.json', note: 'The same file' },
		{
			scope: 'managed',
			os: 'macos',
			place: '/Library/Application Support/ClaudeCode/managed-mcp.json'
		},
		{ scope: 'managed', os: 'linux', place: '/etc/claude-code/managed-mcp.json' },
		{ scope: 'managed', os: 'windows', place: 'C:\\Program Files\\ClaudeCode\\managed-mcp.json' }
	],
	precedence:
		'A managed file replaces all others. Else local, project, user, plugins, connectors; the first that names a server gives all of it.',
	environment:
		'Programs see the environment of the terminal that started the session, as it was then. A name that is not set stays as it is written.',
	reload: 'Start a new session. `/mcp` connects again, but does not read the file again.',
	logs: [
		{ os: 'any', place: '`claude --debug mcp`' },
		{ os: 'any', place: '`claude mcp list`' },
		{ os: 'any', place: '`/mcp` in a session' }
	],
	oauth: {
		supported: true,
		redirectUris: ['http://localhost:PORT/callback'],
		note: 'The port is random unless `oauth.callbackPort` fixes it. A fixed Authorization header that is refused does not lead to a sign-in.'
	},
	limits: [
		'A tool is called mcp__SERVER__TOOL; keep it within 64 characters',
		'30 s to start (MCP_TIMEOUT)',
		'Answers are cut at 25,000 tokens (MAX_MCP_OUTPUT_TOKENS)'
	],
	mistakes: [
		{ what: 'A URL without `type`', diagnosis: 'missing-type-field' },
		{ what: '`streamableHttp` or `remote` as type', diagnosis: 'wrong-client-dialect' },
		{
			what: '`serverUrl` or `environment`, copied from another client',
			diagnosis: 'wrong-client-dialect'
		},
		{ what: 'Servers in settings.json or ~/.claude/mcp.json', diagnosis: 'wrong-file' },
		{ what: 'A project server that nobody approved', diagnosis: 'needs-approval' },
		{ what: '`claude mcp add` without `--` before the program', diagnosis: 'add-command-misread' },
		{ what: 'A variable that was set after the session began', diagnosis: 'env-not-inherited' }
	],
	example: `{
  "mcpServers": {
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
        "Authorization": "Bearer \${DOCS_TOKEN}"
      }
    }
  }
}`,
	sources: [
		{ url: 'https://code.claude.com/docs/en/mcp', title: 'Claude Code docs' },
		{ url: 'https://code.claude.com/docs/en/managed-mcp', title: 'Claude Code docs' },
		{ url: 'https://github.com/anthropics/claude-code', title: 'anthropics/claude-code' }
	],
	checked: '2026-08-22'
};
