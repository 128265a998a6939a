import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "forecast": {
      "command": "uv",
      "args": ["run", "--with", "mcp", "mcp", "run", "/Users/ana/forecast.py"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "forecast": {
      "command": "uv",
      "args": ["run", "--with", "mcp[cli]", "mcp", "run", "/Users/ana/forecast.py"]
    }
  }
}`
	}
};
