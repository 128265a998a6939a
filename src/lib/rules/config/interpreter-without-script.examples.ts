import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "shop": {
      "command": "node",
      "args": ["--transport", "stdio"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "shop": {
      "command": "node",
      "args": ["/Users/ana/shop/index.js", "--transport", "stdio"]
    }
  }
}`
	}
};
