/** What people get wrong in a `server.json` for the registry. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'Names with underscores, as older schemas had them',
		gap: 'A setting that no client knows is passed over, and inside packages nothing is compared with the schema'
	},
	{
		mistake: 'latest as version',
		gap: 'No rule looks at versions'
	},
	{
		mistake: 'A remote in the form of an older schema',
		text: `{
  "name": "org.example/docs",
  "description": "Searches the docs",
  "version": "1.0.2",
  "remotes": [
    {
      "transport_type": "streamable-http",
      "url": "https://mcp.example.com/mcp"
    }
  ]
}
`,
		finds: 'missing-type-field'
	}
];
