import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "example.com docs": { "type": "http", "url": "https://mcp.example.com/mcp" }
  }
}`
	},
	good: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "example-com-docs": { "type": "http", "url": "https://mcp.example.com/mcp" }
  }
}`
	}
};
