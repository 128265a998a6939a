/** What people get wrong in Cursor's `mcp.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'A fixed token for a server that also offers sign-in',
		unseen: 'The entry is right; what the server offers is not in it',
		diagnosis: 'client-ignores-headers'
	},
	{
		mistake: 'A header with a space as one argument on Windows',
		text: `{
  "mcpServers": {
    "notes": {
      "command": "npx",
      "args": [
        "-y",
        "mcp-remote",
        "https://mcp.example.com/mcp",
        "--header",
        "Authorization: Bearer \${AUTH_TOKEN}"
      ],
      "env": { "AUTH_TOKEN": "fake-token" }
    }
  }
}
`,
		platform: 'windows',
		finds: 'header-arg-split-on-space'
	},
	{
		mistake: 'Curly quotes that came with a copied snippet',
		text: `{
  “mcpServers”: {
    “browser-tools”: {
      “command”: “npx”,
      “args”: [“-y”, “@agentdeskai/browser-tools-mcp@1.2.0”]
    }
  }
}
`,
		finds: 'json-smart-quotes'
	},
	{
		mistake: 'Type and address inside transport',
		text: `{
  "mcpServers": {
    "boilerplate": {
      "transport": {
        "type": "sse",
        "url": "http://localhost:8080/sse"
      }
    }
  }
}
`,
		finds: 'nested-transport'
	},
	{
		mistake: 'A variable between percent signs in a path',
		text: `{
  "mcpServers": {
    "console-ninja": {
      "command": "node",
      "args": ["%USERPROFILE%\\\\.console-ninja\\\\mcp\\\\index.js"]
    }
  }
}
`,
		platform: 'windows',
		finds: 'env-var-not-expanded'
	},
	{
		mistake: 'npx without a shell on Windows',
		unseen: 'On many computers the same entry starts, so it is no fault of the file',
		diagnosis: 'windows-npx-shim'
	}
];
