import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "graph": {
      "command": "node",
      "args": ["dist/index.js"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "graph": {
      "command": "node",
      "args": ["/Users/ana/graph/dist/index.js"]
    }
  }
}`
	}
};
