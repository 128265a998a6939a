/** What people get wrong in Cursor's `mcp.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
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
	}
];
