import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "docs": {
      "url": "mcp.example.com/mcp"
    }
  }
}`
	},
	good: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "docs": {
      "url": "https://mcp.example.com/mcp"
    }
  }
}`
	}
};
