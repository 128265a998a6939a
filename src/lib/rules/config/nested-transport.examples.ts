import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "docs": {
      "transport": { "type": "http", "url": "https://mcp.example.com/mcp" }
    }
  }
}`
	},
	good: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "http", "url": "https://mcp.example.com/mcp"
    }
  }
}`
	}
};
