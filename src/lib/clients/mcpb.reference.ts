/** MCPB manifest.json, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'bundle',
			os: 'any',
			place: 'manifest.json',
			note: 'At the root of the .mcpb archive; .dxt before'
		}
	],
	environment:
		'`${__dirname}` is the folder of the bundle, `${user_config.KEY}` what the person typed in. Claude Desktop brings its own Node.',
	reload: 'Install the bundle again.',
	logs: [],
	oauth: { supported: null },
	mistakes: [
		{ what: '`dxt_version`, as it was called before', diagnosis: 'unsupported-config-key' },
		{ what: 'A relative path without `${__dirname}`', diagnosis: 'relative-path' },
		{
			what: '`${user_config.KEY}` that `user_config` does not declare',
			diagnosis: 'env-var-not-expanded'
		}
	],
	example: `{
  "manifest_version": "0.3",
  "name": "time",
  "version": "1.0.0",
  "description": "Tells the time",
  "author": {
    "name": "Ana"
  },
  "server": {
    "type": "node",
    "entry_point": "server/index.js",
    "mcp_config": {
      "command": "node",
      "args": [
        "\${__dirname}/server/index.js"
      ],
      "env": {
        "ZONE": "\${user_config.zone}"
      }
    }
  },
  "user_config": {
    "zone": {
      "type": "string",
      "title": "Zone",
      "description": "Your time zone"
    }
  }
}`,
	unsure: ['Whether the packer refuses keys that it does not know'],
	sources: [
		{ url: 'https://github.com/modelcontextprotocol/mcpb', title: 'modelcontextprotocol/mcpb' }
	],
	checked: '2026-08'
};
