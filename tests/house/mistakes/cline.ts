/** What people get wrong in Cline's `cline_mcp_settings.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'An address without its type, which then means the older transport',
		text: `{
  "mcpServers": {
    "notes": {
      "url": "https://mcp.example.com/mcp",
      "disabled": false
    }
  }
}
`,
		finds: 'missing-type-field'
	},
	{
		mistake: 'The type with a hyphen',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "streamable-http",
      "url": "https://mcp.example.com/mcp",
      "disabled": false,
      "autoApprove": []
    }
  }
}
`,
		finds: 'unsupported-type-value'
	},
	{
		mistake: 'A program that the editor does not find',
		unseen: 'The same word is right where the editor was started from a terminal',
		diagnosis: 'command-not-on-gui-path'
	},
	{
		mistake: 'The variables as a list',
		text: `{
  "mcpServers": {
    "shop": {
      "command": "npx",
      "args": ["-y", "@example/shop-mcp"],
      "env": [],
      "disabled": false,
      "autoApprove": []
    }
  }
}
`,
		finds: 'wrong-container-type'
	},
	{
		mistake: 'A timeout in milliseconds',
		text: `{
  "mcpServers": {
    "aws-docs": {
      "command": "uvx",
      "args": ["awslabs.aws-documentation-mcp-server@latest"],
      "timeout": 120000
    }
  }
}
`,
		finds: 'timeout-unit'
	}
];
