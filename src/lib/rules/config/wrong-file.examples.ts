import type { RuleExamples } from '../examples.ts';

const text = `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"] }
  }
}`;

export const examples: RuleExamples = {
	bad: { client: 'claude-code', file: '.claude/settings.json', text },
	good: { client: 'claude-code', file: '.mcp.json', text }
};
