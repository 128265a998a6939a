import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "docs": { "type": "http" }
  }
}`
	},
	good: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "docs": { "type": "http", "url": "https://mcp.example.com/mcp" }
  }
}`
	}
};
