import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'codex',
		text: '[mcp_servers.time]\ncommand = uvx\nargs = ["mcp-server-time"]\n'
	},
	good: {
		client: 'codex',
		text: '[mcp_servers.time]\ncommand = "uvx"\nargs = ["mcp-server-time"]\n'
	}
};
