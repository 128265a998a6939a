/** GitHub Copilot coding agent, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'repository',
			os: 'any',
			place: 'Settings > Copilot > Coding agent > MCP configuration',
			note: 'A box on the repository’s page'
		}
	],
	environment:
		'Programs run in the agent’s own Actions environment. Secrets and variables must begin with COPILOT_MCP_.',
	reload: 'The next session.',
	logs: [{ os: 'any', place: 'The session’s log, step Start MCP Servers' }],
	oauth: { supported: false, note: 'Send a token in a header.' },
	mistakes: [
		{ what: 'No `tools`', diagnosis: 'missing-field' },
		{ what: 'No `type`', diagnosis: 'missing-type-field' },
		{ what: 'A secret without the prefix COPILOT_MCP_', diagnosis: 'env-var-not-expanded' },
		{ what: 'A server that wants a sign-in', diagnosis: 'credentials-not-sent' }
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
        "Authorization": "Bearer $COPILOT_MCP_DOCS_TOKEN"
      },
      "tools": [
        "*"
      ]
    }
  }
}`,
	unsure: ['What happens to keys that it does not know'],
	sources: [
		{
			url: 'https://docs.github.com/en/copilot/how-tos/agents/copilot-coding-agent/extending-copilot-coding-agent-with-mcp',
			title: 'GitHub docs'
		}
	],
	checked: '2026-08'
};
