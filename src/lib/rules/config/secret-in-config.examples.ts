import type { RuleExamples } from '../examples.ts';

// No scanner should take it for a real token.
const token = ['gh', 'p_', 'aB3'.repeat(12)].join('');
const config = (value: string) => `{
  "mcpServers": {
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp",
      "headers": { "Authorization": "Bearer ${value}" }
    }
  }
}`;

export const examples: RuleExamples = {
	bad: { client: 'claude-code', file: '.mcp.json', text: config(token) },
	good: { client: 'claude-code', file: '.mcp.json', text: config('${DOCS_TOKEN}') }
};
