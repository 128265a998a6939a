/** What people get wrong in the servers of JetBrains AI Assistant. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'A bare npx on Windows',
		text: `{
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "C:\\\\Users\\\\ana\\\\Documents"]
    }
  }
}
`,
		platform: 'windows',
		finds: 'windows-npx-shim'
	},
	{
		mistake: 'A list of servers in place of a block with names',
		text: `{
  "mcpServers": [
    {
      "name": "time",
      "command": "uvx",
      "args": ["mcp-server-time", "--local-timezone", "Europe/Vienna"]
    }
  ]
}
`,
		finds: 'wrong-container-type'
	},
	{
		mistake: 'A launcher that the terminal finds and the IDE does not',
		unseen: 'The entry is right; which folders the IDE knows is not in it',
		diagnosis: 'command-not-on-gui-path'
	}
];
