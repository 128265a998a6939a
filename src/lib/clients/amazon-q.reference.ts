/** Amazon Q Developer CLI, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	status: 'Gets security fixes only; Kiro CLI goes on with it.',
	files: [
		{ scope: 'user', os: 'any', place: '~/.aws/amazonq/mcp.json' },
		{ scope: 'project', os: 'any', place: '.amazonq/mcp.json' },
		{ scope: 'agent', os: 'any', place: '~/.aws/amazonq/cli-agents/NAME.json' },
		{ scope: 'agent', os: 'any', place: '.amazonq/cli-agents/NAME.json' }
	],
	precedence: 'Agent, project, user.',
	reload: 'Start it again.',
	logs: [
		{ os: 'any', place: '$TMPDIR/qlog, with Q_LOG_LEVEL=trace' },
		{ os: 'any', place: '`/mcp`' }
	],
	oauth: {
		supported: true,
		redirectUris: ['http://127.0.0.1:PORT'],
		note: 'The port is random unless `oauth.redirectUri` fixes it.'
	},
	limits: [
		'`timeout` is in milliseconds, 120,000 without it',
		'Server and tool name together within 64 characters'
	],
	mistakes: [
		{ what: 'A URL without `type`, taken for a program', diagnosis: 'missing-type-field' },
		{ what: '`timeout: 60`, meant as seconds', diagnosis: 'startup-timeout' },
		{ what: '`${NAME}` without `env:`', diagnosis: 'env-var-not-expanded' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ],
      "timeout": 120000
    },
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}`,
	sources: [
		{ url: 'https://github.com/aws/amazon-q-developer-cli', title: 'aws/amazon-q-developer-cli' },
		{
			url: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/command-line-mcp-config-CLI.html',
			title: 'AWS docs'
		}
	],
	checked: '2026-04-23'
};
