/** What people get wrong in Amp's `settings.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'Two keys in place of one with a dot',
		text: `{
  "amp": {
    "mcpServers": {
      "docs": {
        "url": "https://mcp.example.com/mcp"
      }
    }
  }
}
`,
		file: '.amp/settings.json',
		finds: 'nested-too-deep'
	},
	{
		mistake: 'A project’s server that nobody approved',
		unseen: 'Approvals are kept apart from the file',
		diagnosis: 'needs-approval'
	},
	{
		mistake: 'A colon in --header of amp mcp add',
		text: 'amp mcp add docs --header "Authorization: Bearer ${DOCS_TOKEN}" https://mcp.example.com/mcp',
		finds: 'add-command-misread'
	},
	{
		mistake: 'A rule of amp.mcpPermissions that blocks the server',
		text: `{
  "amp.mcpPermissions": [
    { "matches": { "command": "*" }, "action": "reject" },
    { "matches": { "url": "*" }, "action": "reject" }
  ],
  "amp.mcpServers": {
    "docs": { "url": "https://mcp.example.com/mcp" }
  }
}
`,
		finds: 'server-switched-off'
	}
];
