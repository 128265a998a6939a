/** Texts to try the clinic with. Each holds one fault that people really have; nothing in them is real. */
export interface Sample {
	readonly id: string;
	/** As a person would call it. */
	readonly name: string;
	readonly file: string;
	readonly text: string;
}

export const samples: readonly Sample[] = [
	{
		id: 'broken-config',
		name: 'broken config',
		file: 'claude_desktop_config.json',
		text: `{
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "C:\\Users\\ada\\Documents"],
    },
    "docs": {
      "url": "https://docs.example.com/mcp"
    }
  }
}
`
	},
	{
		id: 'unauthorized',
		name: '401',
		file: 'mcp.json',
		text: `{
  "mcpServers": {
    "tickets": {
      "type": "http",
      "url": "https://mcp.example.com/mcp",
      "headers": {
        "Authorization": "an-example-token-that-opens-nothing"
      }
    }
  }
}
`
	},
	{
		id: 'enoent',
		name: 'ENOENT',
		file: 'claude_desktop_config.json',
		text: `{
  "mcpServers": {
    "memory": {
      "command": "npx -y @modelcontextprotocol/server-memory",
      "env": {
        "MEMORY_FILE_PATH": "~/memory.json"
      }
    }
  }
}
`
	}
];
