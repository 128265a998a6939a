import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    // the project's history
    "git": {
      "command": "uvx",
      "args": ["mcp-server-git"]
    }
  }
}`
	},
	good: {
		client: 'vscode',
		text: `{
  "servers": {
    // VS Code takes comments
    "git": {
      "command": "uvx",
      "args": ["mcp-server-git"]
    }
  }
}`
	}
};
