import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'jetbrains-ai-assistant',
		platform: 'windows',
		text: `{
  "mcpServers": {
    "time": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-everything"]
    }
  }
}`
	},
	good: {
		client: 'jetbrains-ai-assistant',
		platform: 'windows',
		text: `{
  "mcpServers": {
    "time": {
      "command": "npx.cmd",
      "args": ["-y", "@modelcontextprotocol/server-everything"]
    }
  }
}`
	}
};
