/** What people get wrong in VS Code's `mcp.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'mcpServers as the first key',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		file: '.vscode/mcp.json',
		finds: 'wrong-root-key'
	},
	{
		mistake: 'Servers among the settings',
		text: `{
  "editor.fontSize": 13,
  "mcp": {
    "servers": {
      "docs": {
        "type": "http",
        "url": "https://mcp.example.com/mcp"
      }
    }
  }
}
`,
		file: '.vscode/settings.json',
		finds: 'wrong-file'
	},
	{
		mistake: 'More tools than one request takes',
		unseen: 'How many tools a server offers is not in the file',
		diagnosis: 'client-hides-tools'
	},
	{
		mistake: 'The organisation has switched MCP off',
		unseen: 'It is a policy of the account, not of the file',
		diagnosis: 'server-disabled'
	},
	{
		mistake: 'uvx that Windows does not find',
		unseen: 'The same word is right where uv is installed and on the PATH',
		diagnosis: 'runtime-not-installed'
	},
	{
		mistake: 'A reference to an input that is not listed',
		text: `{
  "inputs": [{ "type": "promptString", "id": "shop-key", "description": "Key", "password": true }],
  "servers": {
    "shop": {
      "type": "stdio",
      "command": "npx",
      "args": ["-y", "@example/shop-mcp"],
      "env": { "SHOP_API_KEY": "\${input:shop_key}" }
    }
  }
}
`,
		finds: 'env-var-not-expanded'
	}
];
