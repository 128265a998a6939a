import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "shop": {
      "command": "node",
      "args": ["/Users/ana/shop/index.js", ">", "/tmp/shop.log"]
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
      "args": ["/Users/ana/shop/index.js"]
    }
  }
}`
	}
};
