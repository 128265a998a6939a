import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		platform: 'windows',
		text: `{
  "mcpServers": {
    "git": {
      "command": "uvx",
      "args": ["mcp-server-git", "--repository", "C:\\Users\\ana\\project"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		platform: 'windows',
		text: `{
  "mcpServers": {
    "git": {
      "command": "uvx",
      "args": ["mcp-server-git", "--repository", "C:\\\\Users\\\\ana\\\\project"]
    }
  }
}`
	}
};
