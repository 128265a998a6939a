import type { RuleExamples } from '../examples.ts';

// No scanner should take it for a real token.
const token = ['gh', 'p_', 'aB3'.repeat(12)].join('');
const config = (value: string) => `{
  "mcpServers": {
    "docs": {
      "command": "npx",
      "args": ["-y", "mcp-remote", "https://mcp.example.com/mcp", "--header", "Authorization:${value}"]
    }
  }
}`;

export const examples: RuleExamples = {
	bad: { client: 'claude-desktop', platform: 'macos', text: config(token) },
	good: { client: 'claude-desktop', platform: 'macos', text: config('${AUTH_HEADER}') }
};
