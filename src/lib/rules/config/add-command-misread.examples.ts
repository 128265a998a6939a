import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-code',
		text: 'claude mcp add memory npx -y @modelcontextprotocol/server-memory'
	},
	good: {
		client: 'claude-code',
		text: 'claude mcp add memory -- npx -y @modelcontextprotocol/server-memory'
	}
};
