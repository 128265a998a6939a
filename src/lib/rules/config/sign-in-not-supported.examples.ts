import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'copilot-coding-agent',
		text: `{
  "mcpServers": {
    "linear": {
      "type": "http",
      "url": "https://mcp.linear.app/mcp",
      "tools": ["*"]
    }
  }
}`
	},
	good: {
		client: 'copilot-coding-agent',
		text: `{
  "mcpServers": {
    "linear": {
      "type": "http",
      "url": "https://mcp.linear.app/mcp",
      "headers": { "Authorization": "Bearer $COPILOT_MCP_LINEAR_KEY" },
      "tools": ["*"]
    }
  }
}`
	}
};
