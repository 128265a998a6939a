/** What people get wrong in the box for servers of GitHub Copilot coding agent. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'No tools',
		text: `{
  "mcpServers": {
    "docs": { "type": "local", "command": "npx", "args": ["-y", "docs-mcp"] }
  }
}`,

		finds: 'missing-field'
	},
	{
		mistake: 'A secret whose name does not start with COPILOT_MCP_',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp",
      "headers": { "X-Api-Key": "$DOCS_KEY" },
      "tools": ["*"]
    }
  }
}`,

		finds: 'env-var-not-expanded'
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
		finds: 'sign-in-not-supported'
	},
	{
		mistake: 'Any other server that takes only a sign-in',
		text: `{
  "mcpServers": {
    "linear": {
      "type": "http",
      "url": "https://mcp.linear.app/mcp",
      "tools": ["*"]
    }
  }
}
`,
		finds: 'sign-in-not-supported'
	}
];
