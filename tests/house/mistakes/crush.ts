/** What people get wrong in Crush's `crush.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'An entry as other clients have it, without its type',
		text: `{
  "$schema": "https://charm.land/crush.json",
  "mcp": {
    "docs": {
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'missing-type-field'
	},
	{
		mistake: 'The root key of other clients',
		text: `{
  "$schema": "https://charm.land/crush.json",
  "mcpServers": {
    "time": {
      "type": "stdio",
      "command": "uvx",
      "args": ["mcp-server-time"]
    }
  }
}
`,
		finds: 'wrong-root-key'
	},
	{
		mistake: 'The type as another client spells it',
		text: `{
  "$schema": "https://charm.land/crush.json",
  "mcp": {
    "docs": {
      "type": "streamable-http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'unsupported-type-value'
	},
	{
		mistake: 'A server that prints something else than messages to standard output',
		unseen: 'Only the log shows it: “invalid character … looking for beginning of value”',
		diagnosis: 'stdout-not-json'
	}
];
