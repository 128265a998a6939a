import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "everything": {
      "type": "stdio",
      "command": "cmd",
      "args": ["C:/", "npx", "-y", "@modelcontextprotocol/server-everything"]
    }
  }
}`
	},
	good: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "everything": {
      "type": "stdio",
      "command": "cmd",
      "args": ["/c", "npx", "-y", "@modelcontextprotocol/server-everything"]
    }
  }
}`
	}
};
