/** What people get wrong in the servers of Warp. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'A server whose sign-in Warp does not get through',
		unseen: 'The entry is right; what is left out of the request shows on the wire',
		diagnosis: 'resource-param-missing'
	},
	{
		mistake: 'A server that came from another device, without its sign-in',
		unseen: 'The same entry works on the first device; sign-ins are kept elsewhere',
		diagnosis: 'stale-credentials'
	},
	{
		mistake: 'A sign-in at Miro that never comes back',
		text: `{
  "mcpServers": {
    "miro": {
      "url": "https://mcp.miro.com/mcp"
    }
  }
}
`,
		finds: 'sign-in-not-supported'
	},
	{
		mistake: 'A placeholder left in env',
		text: `{
  "docs": {
    "command": "npx",
    "args": ["-y", "@example/docs-mcp"],
    "env": {
      "DOCS_TOKEN": "<your-token>"
    },
    "working_directory": null
  }
}
`,
		finds: 'placeholder-left-in'
	}
];
