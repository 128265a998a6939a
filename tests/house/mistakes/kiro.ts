/** What people get wrong in Kiro's `mcp.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'A variable that was not approved',
		unseen: 'The approved names are kept in the settings of the IDE, not in the file',
		diagnosis: 'env-var-not-expanded'
	},
	{
		mistake: 'A variable of another name than the key in env',
		unseen: 'Some builds left it as it stands, others replace it; the file does not tell the build',
		diagnosis: 'env-var-not-expanded'
	},
	{
		mistake: 'A foreign reference for a server from a registry',
		text: `{
  "mcpServers": {
    "tickets": {
      "type": "registry",
      "env": {
        "TICKETS_TOKEN": "\${env:TICKETS_TOKEN}"
      }
    }
  }
}
`,
		finds: 'env-var-not-expanded'
	},
	{
		mistake: 'Kiro’s own reference for a server from a registry',
		text: `{
  "mcpServers": {
    "docs": { "type": "registry", "env": { "DOCS_KEY": "\${DOCS_KEY}" } }
  }
}`,

		finds: 'env-var-not-expanded'
	},
	{
		mistake: 'An address in a build that took none',
		unseen: 'Builds since 0.5 take it; which build reads the file is not in it',
		diagnosis: 'remote-entry-in-stdio-client'
	}
];
