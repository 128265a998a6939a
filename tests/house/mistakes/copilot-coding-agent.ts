/** What people get wrong in the box for servers of GitHub Copilot coding agent. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'No tools',
		gap: 'Of the settings that an entry must have, rules look only for a program, an address and a type'
	},
	{
		mistake: 'A secret whose name does not start with COPILOT_MCP_',
		gap: 'A client can say which forms of reference it replaces, not which names'
	},
	{
		mistake: 'No token for a server that registers no clients',
		text: `{
  "mcpServers": {
    "slack": {
      "type": "http",
      "url": "https://mcp.slack.com/mcp",
      "tools": ["*"]
    }
  }
}
`,
		finds: 'no-dynamic-client-registration'
	},
	{
		mistake: 'Any other server that takes only a sign-in',
		gap: 'A client cannot say that it never signs in, and which addresses want it is known of few'
	}
];
