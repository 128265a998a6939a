import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		platform: 'macos',
		text: `{
  "mcpServers": {
    "time": {
      "command": "cmd",
      "args": ["/c", "npx", "-y", "@modelcontextprotocol/server-everything"]
    }
  }
}`
	},
	good: {
		client: 'claude-code',
		platform: 'macos',
		text: `{
  "mcpServers": {
    "time": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-everything"]
    }
  }
}`
	}
};
