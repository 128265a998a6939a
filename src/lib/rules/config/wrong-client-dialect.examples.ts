import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"], "environment": { "TZ": "UTC" } }
  }
}`
	},
	good: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"], "env": { "TZ": "UTC" } }
  }
}`
	}
};
