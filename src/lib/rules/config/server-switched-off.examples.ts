import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		text: `{
  "permissions": {
    "allow": ["Bash(npm run build)"]
  },
  "disabledMcpjsonServers": ["docs"]
}`
	},
	good: {
		client: 'claude-code',
		text: `{
  "mcpServers": {
    "docs": {
      "command": "npx",
      "args": ["-y", "@acme/docs-mcp"]
    }
  }
}`
	}
};
