import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "tools": {
      "url": "http://tools.example.com/mcp"
    }
  }
}`
	},
	good: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "tools": {
      "url": "https://tools.example.com/mcp"
    }
  }
}`
	}
};
