import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "preferences": { "menuBarEnabled": false }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "preferences": { "menuBarEnabled": false },
  "mcpServers": {
    "time": { "command": "/Users/ana/.local/bin/uvx", "args": ["mcp-server-time"] }
  }
}`
	}
};
