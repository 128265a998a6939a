import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "time": {
      "command": "docker",
      "args": ["run", "--rm", "mcp/time"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "time": {
      "command": "docker",
      "args": ["run", "-i", "--rm", "mcp/time"]
    }
  }
}`
	}
};
