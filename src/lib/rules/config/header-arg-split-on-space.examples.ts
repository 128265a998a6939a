import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'cursor',
		platform: 'windows',
		text: `{
  "mcpServers": {
    "docs": {
      "command": "npx",
      "args": ["-y", "mcp-remote", "https://mcp.example.com/mcp", "--header", "Authorization: Bearer \${env:DOCS_TOKEN}"]
    }
  }
}`
	},
	good: {
		client: 'cursor',
		platform: 'windows',
		text: `{
  "mcpServers": {
    "docs": {
      "command": "npx",
      "args": ["-y", "mcp-remote", "https://mcp.example.com/mcp", "--header", "Authorization:\${AUTH_HEADER}"],
      "env": {
        "AUTH_HEADER": "Bearer \${env:DOCS_TOKEN}"
      }
    }
  }
}`
	}
};
