import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"], "env": { "PYTHONUNBUFFERED": 1 } }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"], "env": { "PYTHONUNBUFFERED": "1" } }
  }
}`
	}
};
