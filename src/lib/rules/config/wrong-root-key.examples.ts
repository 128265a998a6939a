import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'vscode',
		text: `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"] }
  }
}`
	},
	good: {
		client: 'vscode',
		text: `{
  "servers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"] }
  }
}`
	}
};
