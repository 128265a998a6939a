/** What people get wrong in a `server.json` for the registry. */
import { packageVersion, sampleServerJson } from '../../../src/lib/rules/sample-files.ts';
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'Names with underscores, as older schemas had them',
		text: sampleServerJson.replace('isRequired', 'is_required').replace('isSecret', 'is_secret'),
		finds: 'former-key'
	},
	{
		mistake: 'latest as version',
		text: sampleServerJson.replace(packageVersion, packageVersion.replace('1.2.0', 'latest')),
		finds: 'inexact-version'
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
