/** GitHub Copilot coding agent, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	status:
		'GitHub calls it Copilot cloud agent since 2026; Copilot code review reads the same configuration.',
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
	oauth: { supported: false, note: 'Send a token in a header, where the server takes one.' },
	limits: ['Tools only: no resources, no prompts'],
	mistakes: [
		{ what: 'No `tools`', diagnosis: 'missing-field' },
		{ what: 'No `type`', diagnosis: 'missing-type-field' },
		{ what: 'A secret without the prefix COPILOT_MCP_', diagnosis: 'env-var-not-expanded' },
		{ what: 'A server that wants a sign-in', diagnosis: 'missing-credential' }
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
			url: 'https://docs.github.com/en/copilot/how-tos/use-copilot-agents/cloud-agent/extend-cloud-agent-with-mcp',
			title: 'GitHub docs'
		}
	],
	checked: '2026-11-27'
};
