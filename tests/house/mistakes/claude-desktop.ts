/** What people get wrong in Claude Desktop's `claude_desktop_config.json`. */
import type { Mistake } from './define.ts';

const correct = `{
  "mcpServers": {
    "filesystem": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "/Users/ana/notes"]
    }
  }
}
`;

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'A remote server by its address',
		text: `{
  "mcpServers": {
    "notes": {
      "type": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'remote-entry-in-stdio-client'
	},
	{
		mistake: 'The file under Roaming, while the app from the Store reads its own copy',
		text: `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"] }
  }
}
`,
		file: 'C:\\Users\\Ana\\AppData\\Roaming\\Claude\\claude_desktop_config.json',
		platform: 'windows',
		finds: 'wrong-file-msix'
	},
	{
		mistake: 'Saved with a byte order mark by PowerShell',
		text: `\uFEFF${correct}`,
		finds: 'json-bom'
	},
	{
		mistake: 'npx of a version manager, which an app started by a click does not see',
		unseen: 'The same word is right where Node.js is installed for the whole system',
		diagnosis: 'command-not-on-gui-path'
	},
	{
		mistake: 'A folder with a space handed to npx on Windows',
		text: `{
  "mcpServers": {
    "filesystem": {
      "command": "npx",
      "args": [
        "-y",
        "@modelcontextprotocol/server-filesystem",
        "C:\\\\Users\\\\Ana Lima\\\\Documents"
      ]
    }
  }
}
`,
		platform: 'windows',
		finds: 'path-with-spaces'
	},
	{
		mistake: 'Node.js itself in a folder with a space on Windows',
		unseen: 'The file says `npx`; where that is installed stands nowhere in it',
		diagnosis: 'path-with-spaces'
	},
	{
		mistake: 'docker run with a terminal',
		text: `{
  "mcpServers": {
    "time": {
      "command": "docker",
      "args": ["run", "-it", "--rm", "mcp/time"]
    }
  }
}
`,
		finds: 'docker-io-flags'
	},
	{
		mistake: 'Another file of the same folder',
		text: correct,
		file: '~/Library/Application Support/Claude/config.json',
		finds: 'wrong-file'
	}
];
