import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'kiro',
		text: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": ["mcp-server-time"],
      "autoApprove": ["*"]
    }
  }
}`
	},
	good: {
		client: 'kiro',
		text: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": ["mcp-server-time"],
      "autoApprove": ["get_current_time"]
    }
  }
}`
	}
};
