import type { RuleExamples } from '../examples.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "time": {
      "command": "/Users/ana/.local/state/fnm_multishells/1_2/bin/npx",
      "args": ["-y", "@modelcontextprotocol/server-everything"]
    }
  }
}`
	},
	good: {
		client: 'claude-desktop',
		text: `{
  "mcpServers": {
    "time": {
      "command": "/Users/ana/.local/share/fnm/node-versions/v24.11.0/installation/bin/npx",
      "args": ["-y", "@modelcontextprotocol/server-everything"]
    }
  }
}`
	}
};
