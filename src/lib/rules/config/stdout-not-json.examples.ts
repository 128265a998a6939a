import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "cutter": {
      "command": "/bin/bash",
      "args": ["-c", "cd /Users/ana/cutter && uv run server.py 2>&1"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "cutter": {
      "command": "/bin/bash",
      "args": ["-c", "cd /Users/ana/cutter && uv run server.py"]
    }
  }
}`
	}
};
