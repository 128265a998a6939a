import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'cursor',
		text: `{
  "time": { "command": "uvx", "args": ["mcp-server-time"] }
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
