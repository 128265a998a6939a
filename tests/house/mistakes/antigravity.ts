/** What people get wrong in Antigravity's `mcp_config.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'url for serverUrl',
		text: `{
  "mcpServers": {
    "docs": {
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'wrong-url-key'
	},
	{
		mistake: 'Saved with a byte order mark',
		text: `\uFEFF{
  "mcpServers": {
    "docs": {
      "serverUrl": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'json-bom'
	}
];
