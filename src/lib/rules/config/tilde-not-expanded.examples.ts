import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "notes": {
      "command": "uv",
      "args": ["--directory", "~/src/notes", "run", "server.py"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "notes": {
      "command": "uv",
      "args": ["--directory", "/Users/ana/src/notes", "run", "server.py"]
    }
  }
}`
	}
};
