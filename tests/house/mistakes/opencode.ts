/** What people get wrong in opencode's `opencode.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'An entry in the words of another client',
		text: `{
  "$schema": "https://opencode.ai/config.json",
  "mcp": {
    "memory": {
      "type": "stdio",
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-memory"],
      "env": { "MEMORY_FILE_PATH": "/Users/ana/memory.json" }
    }
  }
}
`,
		finds: 'wrong-client-dialect'
	},
	{
		mistake: 'Variables under env',
		text: `{
  "mcp": {
    "memory": {
      "type": "local",
      "command": ["npx", "-y", "@modelcontextprotocol/server-memory"],
      "env": { "MEMORY_FILE_PATH": "/Users/ana/memory.json" }
    }
  }
}
`,
		finds: 'wrong-client-dialect'
	},
	{
		mistake: 'The layout of the other version',
		unseen: 'Either layout is right in its own version, and the file names none',
		diagnosis: 'wrong-root-key'
	},
	{
		mistake: 'One release that ended at once on correct files',
		unseen: 'The file is right; which release reads it is not in it',
		diagnosis: 'client-release-broken'
	},
	{
		mistake: 'A command with the type remote',
		text: `{
  "mcp": {
    "docs": {
      "type": "remote",
      "command": ["npx", "-y", "@example/docs-mcp"],
      "enabled": true
    }
  }
}
`,
		finds: 'stdio-remote-mixed'
	}
];
