/** What people get wrong in the `mcp.json` of GitHub Copilot in JetBrains, Xcode and Eclipse. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'npx that only nvm knows',
		unseen: 'The entry is right; which folders the IDE knows is not in it',
		diagnosis: 'command-not-on-gui-path'
	},
	{
		mistake: 'A comma too few',
		text: `{
  "servers": {
    "time": {
      "command": "uvx",
      "args": ["mcp-server-time"]
    }
    "docs": {
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'json-missing-comma'
	},
	{
		mistake: 'A comma too many',
		text: `{
  "servers": {
    "time": {
      "command": "uvx",
      "args": ["mcp-server-time"]
    },
    "docs": {
      "url": "https://mcp.example.com/mcp"
    },
  }
}
`,
		finds: 'json-trailing-comma'
	},
	{
		mistake: 'More than 128 tools',
		unseen: 'How many tools a server has comes after the start, not from the file',
		diagnosis: 'client-hides-tools'
	}
];
