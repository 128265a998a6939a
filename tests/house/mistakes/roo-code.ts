/** What people get wrong in Roo Code's `mcp_settings.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'An address without its type',
		text: `{
  "mcpServers": {
    "notes": {
      "url": "https://mcp.example.com/mcp",
      "alwaysAllow": []
    }
  }
}
`,
		finds: 'missing-type-field'
	},
	{
		mistake: 'APPDATA, which the server is not given',
		unseen: 'The reference that is left over is npm’s own, not one of the file',
		diagnosis: 'env-var-not-expanded'
	},
	{
		mistake: 'The type as another client spells it',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "streamableHttp",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'unsupported-type-value'
	},
	{
		mistake: 'remote as the type',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "remote",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'unsupported-type-value'
	}
];
