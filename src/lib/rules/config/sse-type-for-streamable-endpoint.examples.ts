import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'vscode',
		text: `{
  "servers": {
    "docs": {
      "type": "sse",
      "url": "https://mcp.example.com/mcp"
    }
  }
}`
	},
	good: {
		client: 'vscode',
		text: `{
  "servers": {
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}`
	}
};
