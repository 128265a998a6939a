/** What people get wrong in Junie's `mcp.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'A bare npx on Windows',
		text: `{
  "mcpServers": {
    "gitlab": {
      "command": "npx",
      "args": ["-y", "@zereight/mcp-gitlab"],
      "env": {
        "GITLAB_API_URL": "https://gitlab.example.com/api/v4"
      }
    }
  }
}
`,
		platform: 'windows',
		finds: 'windows-npx-shim'
	},
	{
		mistake: 'type, copied from another client',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'unsupported-config-key'
	},
	{
		mistake: '${input:…} of VS Code',
		text: `{
  "mcpServers": {
    "docs": { "command": "npx", "args": ["-y", "docs-mcp"], "env": { "DOCS_KEY": "\${input:docs-key}" } }
  }
}`,

		finds: 'env-var-not-expanded'
	}
];
