import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "docs": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-everything"],
      "env": {
        "LOG_LEVEL": "%LEVEL%"
      }
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "docs": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-everything"],
      "env": {
        "LOG_LEVEL": "info"
      }
    }
  }
}`
	}
};
