import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"], "disabled": true }
  }
}`
	},
	good: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"] }
  }
}`
	}
};
