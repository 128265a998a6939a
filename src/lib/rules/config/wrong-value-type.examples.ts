import type { RuleExamples } from '../examples.ts';

const config = (timeout: string) => `{
  "mcpServers": {
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp",
      "timeout": ${timeout}
    }
  }
}`;

export const examples: RuleExamples = {
	bad: { client: 'claude-code', text: config('"60000"') },
	good: { client: 'claude-code', text: config('60000') }
};
