import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'amazon-q',
		text: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": ["mcp-server-time"],
      "timeout": 60
    }
  }
}`
	},
	good: {
		client: 'amazon-q',
		text: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": ["mcp-server-time"],
      "timeout": 60000
    }
  }
}`
	}
};
