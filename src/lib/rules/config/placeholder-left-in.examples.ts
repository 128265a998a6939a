import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "weather": {
      "command": "node",
      "args": ["/path/to/weather/index.js"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "weather": {
      "command": "node",
      "args": ["/Users/ana/weather/index.js"]
    }
  }
}`
	}
};
