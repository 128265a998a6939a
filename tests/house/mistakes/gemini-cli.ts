/** What people get wrong in Gemini CLI's `settings.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'A space inside the quotes of a key',
		text: `{
  "mcpServers": {
    "notes": {
      "httpUrl ": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'wrong-url-key'
	},
	{
		mistake: 'The samples of the manual, copied as they stand',
		text: `{
  "mcpServers": {
    "pythonTools": {
      "command": "python",
      "args": ["-m", "my_mcp_server", "--port", "8080"],
      "cwd": "./mcp-servers/python",
      "env": {
        "DATABASE_URL": "$DB_CONNECTION_STRING",
        "API_KEY": "\${EXTERNAL_API_KEY}"
      },
      "timeout": 15000
    },
    "nodeServer": {
      "command": "node",
      "args": ["dist/server.js", "--verbose"],
      "cwd": "./mcp-servers/node",
      "trust": true
    },
    "httpServerWithAuth": {
      "httpUrl": "http://localhost:3000/mcp",
      "headers": { "Authorization": "Bearer your-api-token" },
      "timeout": 5000
    }
  }
}
`,
		finds: 'placeholder-left-in'
	},
	{
		mistake: 'A secret that only the shell has',
		text: `{
  "mcpServers": {
    "tavily": { "command": "npx", "args": ["-y", "tavily-mcp@latest"] }
  }
}`,
		finds: 'missing-credential'
	},
	{
		mistake: 'A tilde in the arguments',
		text: `{
  "mcpServers": {
    "notion": {
      "command": "node",
      "args": ["~/mcp/notion/dist/index.js"]
    }
  }
}
`,
		finds: 'tilde-not-expanded'
	},
	{
		mistake: 'A modern server under the key for the older transport',
		unseen: 'Newer versions try the modern transport first, so the same entry is right',
		diagnosis: 'sse-type-for-streamable-endpoint'
	},
	{
		mistake: 'A package that does not exist',
		text: `{
  "mcpServers": {
    "github": {
      "command": "npx",
      "args": ["-y", "@github/github-mcp-server"]
    }
  }
}
`,
		finds: 'package-not-found'
	}
];
