import type { RuleExamples } from '../examples.ts';

const config = `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"] }
  }
}
`;

export const examples: RuleExamples = {
	bad: { client: 'claude-desktop', text: `\`\`\`json\n${config}\`\`\`` },
	good: { client: 'claude-desktop', text: config }
};
