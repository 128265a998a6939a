import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		platform: 'macos',
		text: `{
  "mcpServers": {
    "git": { "command": "uvx", "args": ["mcp-server-git", "--repository /Users/ana/project"] }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		platform: 'macos',
		text: `{
  "mcpServers": {
    "git": { "command": "uvx", "args": ["mcp-server-git", "--repository", "/Users/ana/project"] }
  }
}`
	}
};
