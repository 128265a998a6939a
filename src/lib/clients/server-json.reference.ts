/** MCP registry server.json, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'repository',
			os: 'any',
			place: 'server.json',
			note: 'Read by the registry’s publisher'
		}
	],
	environment: 'Variables stand in single braces, `{name}`, and are declared under `variables`.',
	reload: 'Publish a new version.',
	logs: [],
	oauth: { supported: null },
	limits: [
		'`name` is namespace/name, 3 to 200 characters',
		'`description` has at most 100 characters',
		'`version` is exact: no range, not `latest`'
	],
	mistakes: [
		{
			what: 'Names with underscores, from schemas before September 2025',
			diagnosis: 'unsupported-config-key'
		},
		{ what: '`latest` or a range as `version`', diagnosis: 'unsupported-config-key' },
		{ what: 'A remote without `type`', diagnosis: 'missing-type-field' }
	],
	example: `{
  "$schema": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
  "name": "io.example/time",
  "description": "Tells the time",
  "version": "1.0.0",
  "packages": [
    {
      "registryType": "pypi",
      "identifier": "mcp-server-time",
      "version": "1.0.0",
      "transport": {
        "type": "stdio"
      }
    }
  ],
  "remotes": [
    {
      "type": "streamable-http",
      "url": "https://mcp.example.com/mcp"
    }
  ]
}`,
	sources: [
		{
			url: 'https://github.com/modelcontextprotocol/registry',
			title: 'modelcontextprotocol/registry'
		},
		{ url: 'https://github.com/modelcontextprotocol/static', title: 'modelcontextprotocol/static' }
	],
	checked: '2026-08'
};
