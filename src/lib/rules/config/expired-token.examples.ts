import type { RuleExamples } from '../examples.ts';

/** Unsigned, made here. */
const token = (exp: number) =>
	[{ alg: 'none' }, { sub: 'dev', exp }]
		.map((part) => btoa(JSON.stringify(part)).replace(/=+$/, ''))
		.join('.') + '.';
const config = (exp: number) => `{
  "mcpServers": {
    "docs": {
      "command": "npx",
      "args": ["-y", "mcp-remote", "https://mcp.example.com/mcp", "--header", "Authorization:\${AUTH_HEADER}"],
      "env": { "AUTH_HEADER": "Bearer ${token(exp)}" }
    }
  }
}`;

export const examples: RuleExamples = {
	bad: { client: 'claude-desktop', text: config(1754503600) },
	good: { client: 'claude-desktop', text: config(4102444800) }
};
