import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "pg": {
      "command": "uvx",
      "args": ["postgres-mcp", "--transport", "sse"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "pg": {
      "command": "uvx",
      "args": ["postgres-mcp", "--transport", "stdio"]
    }
  }
}`
	}
};
