import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "fetch": {
      "command": "docker",
      "args": ["run", "-i", "--rm", "mcp/fetch"],
      "env": {
        "LOG_LEVEL": "debug"
      }
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "fetch": {
      "command": "docker",
      "args": ["run", "-i", "--rm", "-e", "LOG_LEVEL", "mcp/fetch"],
      "env": {
        "LOG_LEVEL": "debug"
      }
    }
  }
}`
	}
};
