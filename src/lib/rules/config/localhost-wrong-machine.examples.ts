import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "db": {
      "command": "docker",
      "args": ["run", "-i", "--rm", "mcp/db", "--url", "http://localhost:5432"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "db": {
      "command": "docker",
      "args": ["run", "-i", "--rm", "mcp/db", "--url", "http://host.docker.internal:5432"]
    }
  }
}`
	}
};
