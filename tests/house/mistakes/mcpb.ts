/** What people get wrong in a bundle's `manifest.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'dxt_version, the former key',
		text: `{
  "dxt_version": "0.1",
  "name": "docs",
  "version": "1.2.0",
  "server": {
    "type": "node",
    "entry_point": "server/index.js",
    "mcp_config": { "command": "node", "args": ["\${__dirname}/server/index.js"] }
  }
}`,

		finds: 'former-key'
	},
	{
		mistake: 'A path without ${__dirname}',
		text: `{
  "manifest_version": "0.3",
  "name": "docs",
  "version": "1.2.0",
  "server": {
    "type": "node",
    "entry_point": "server/index.js",
    "mcp_config": { "command": "node", "args": ["server/index.js"] }
  }
}`,

		finds: 'relative-path'
	},
	{
		mistake: '${user_config.…} that user_config does not declare',
		text: `{
  "manifest_version": "0.3",
  "name": "docs",
  "version": "1.2.0",
  "server": {
    "type": "node",
    "entry_point": "server/index.js",
    "mcp_config": { "command": "node", "args": ["\${__dirname}/server/index.js"], "env": { "DOCS_KEY": "\${user_config.docs_key}" } }
  }
}`,

		finds: 'env-var-not-expanded'
	}
];
