import type { RuleExamples } from '../examples.ts';

// No scanner should take it for a real token.
const token = ['gh', 'p_', 'aB3'.repeat(12)].join('');
const config = (value: string) => `{
  "mcpServers": {
    "docs": {
      "url": "https://mcp.example.com/mcp",
      "headers": { "Authorization": "${value}" }
    }
  }
}`;

export const examples: RuleExamples = {
	bad: { client: 'lm-studio', text: config(token) },
	good: { client: 'lm-studio', text: config(`Bearer ${token}`) }
};
