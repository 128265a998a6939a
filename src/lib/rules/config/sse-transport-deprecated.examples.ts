import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "docs": { "type": "sse", "url": "http://localhost:3000/sse" }
  }
}`
	},
	good: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "docs": { "type": "http", "url": "http://localhost:3000/mcp" }
  }
}`
	}
};
