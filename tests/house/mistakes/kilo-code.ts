/** What people get wrong in Kilo Code's `mcp_settings.json` and `.kilocode/mcp.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'An address without its type',
		file: '.kilocode/mcp.json',
		text: `{
  "mcpServers": {
    "vercel": {
      "url": "https://mcp.vercel.com"
    }
  }
}
`,
		finds: 'missing-type-field'
	},
	{
		mistake: 'remote as the type, as a tool wrote it',
		file: '.kilocode/mcp.json',
		text: `{
  "mcpServers": {
    "context7": {
      "type": "remote",
      "url": "https://mcp.context7.com/mcp"
    }
  }
}
`,
		finds: 'unsupported-type-value'
	},
	{
		mistake: 'The form that version 7 reads, in the older file',
		file: '.kilocode/mcp.json',
		text: `{
  "mcp": {
    "docs": {
      "type": "streamable-http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'wrong-root-key'
	}
];
