/** What people get wrong in Continue's `config.yaml` and its block files. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'Servers by name instead of a list',
		text: `name: My assistant
version: 1.0.0
schema: v1
mcpServers:
  time:
    command: uvx
    args:
      - mcp-server-time
`,
		finds: 'wrong-container-type'
	},
	{
		mistake: 'A block file without its three head lines',
		text: `mcpServers:
  - name: docs
    command: uvx
    args: [docs-mcp]`,
		file: '.continue/mcpServers/docs.yaml',
		finds: 'missing-field'
	},
	{
		mistake: 'npx that the editor does not find',
		unseen: 'The same word is right where the editor was started with the whole PATH',
		diagnosis: 'command-not-on-gui-path'
	},
	{
		mistake: 'npx for a package that exists for Python only',
		text: `name: My assistant
version: 1.0.0
schema: v1
mcpServers:
  - name: sqlite
    command: npx
    args:
      - "-y"
      - "@modelcontextprotocol/server-sqlite"
      - /Users/ana/shop.db
`,
		finds: 'npx-uvx-mismatch'
	},
	{
		mistake: 'Releases that refused correct entries',
		unseen: 'The file is right; which release reads it is not in it',
		diagnosis: 'client-release-broken'
	}
];
