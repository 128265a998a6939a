/** Continue, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	status: '2.0.0 of June 2026 is the last version.',
	files: [
		{ scope: 'user', os: 'any', place: '~/.continue/config.yaml' },
		{
			scope: 'project',
			os: 'any',
			place: '.continue/mcpServers/NAME.yaml',
			note: 'Needs `name`, `version` and `schema: v1`; JSON in Claude’s form is read here, too'
		},
		{ scope: 'user', os: 'any', place: '~/.continue/mcpServers/NAME.yaml' }
	],
	precedence: 'All files count; servers are told apart by name.',
	environment: 'PATH is that of the login shell. Secrets are written `${{ secrets.NAME }}`.',
	reload: 'Save the file.',
	logs: [{ os: 'any', place: 'Output panel > Continue' }],
	oauth: {
		supported: true,
		redirectUris: ['http://localhost:PORT'],
		note: 'For the older transport only.'
	},
	mistakes: [
		{ what: '`mcpServers` as a map, where YAML wants a list', diagnosis: 'wrong-container-type' },
		{
			what: 'A file without `name`, `version` and `schema` at its top',
			diagnosis: 'missing-field'
		},
		{ what: '1.0.10 to 1.0.14, which refuse correct entries', diagnosis: 'client-release-broken' },
		{ what: 'Headers outside `requestOptions`', diagnosis: 'wrong-client-dialect' },
		{ what: 'Tools looked for outside agent mode', diagnosis: 'tools-not-offered' }
	],
	example: `name: My servers
version: 0.0.1
schema: v1
mcpServers:
  - name: time
    command: uvx
    args:
      - mcp-server-time
  - name: docs
    type: streamable-http
    url: https://mcp.example.com/mcp
    requestOptions:
      headers:
        Authorization: Bearer \${{ secrets.DOCS_TOKEN }}
`,
	sources: [{ url: 'https://github.com/continuedev/continue', title: 'continuedev/continue' }],
	checked: '2026-06-18'
};
