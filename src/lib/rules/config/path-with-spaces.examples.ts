import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		platform: 'windows',
		text: `{
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "C:\\\\Data\\\\Project Group"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		platform: 'windows',
		text: `{
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "C:\\\\Data\\\\Projects"]
    }
  }
}`
	}
};
