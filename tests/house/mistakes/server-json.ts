/** What people get wrong in a `server.json` for the registry. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'Names with underscores, as older schemas had them',
		text: `{
  "name": "io.github.example/docs",
  "description": "Searches the docs",
  "version": "1.2.0",
  "packages": [
    {
      "registryType": "npm",
      "identifier": "docs-mcp",
      "version": "1.2.0",
      "transport": { "type": "stdio" },
      "environmentVariables": [{ "name": "DOCS_KEY", "is_required": true, "is_secret": true }]
    }
  ]
}`,

		finds: 'former-key'
	},
	{
		mistake: 'latest as version',
		text: `{
  "name": "io.github.example/docs",
  "description": "Searches the docs",
  "version": "1.2.0",
  "packages": [
    {
      "registryType": "npm",
      "identifier": "docs-mcp",
      "version": "latest",
      "transport": { "type": "stdio" },
      "environmentVariables": [{ "name": "DOCS_KEY", "isRequired": true, "isSecret": true }]
    }
  ]
}`,

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
