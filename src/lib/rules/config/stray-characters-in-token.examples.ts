import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "docs": {
      "url": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": " Bearer \${env:DOCS_TOKEN}\\n"
      }
    }
  }
}`
	},
	good: {
		client: 'cursor',
		text: `{
  "mcpServers": {
    "docs": {
      "url": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": "Bearer \${env:DOCS_TOKEN}"
      }
    }
  }
}`
	}
};
