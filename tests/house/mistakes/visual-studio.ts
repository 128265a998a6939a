/** What people get wrong in Visual Studio's `.mcp.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'mcpServers as root key',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		file: '.mcp.json',
		finds: 'wrong-root-key'
	},
	{
		mistake: 'Tools that nobody ticked',
		unseen: 'Which tools are on is kept by the IDE, not in the file',
		diagnosis: 'client-hides-tools'
	},
	{
		mistake: 'Tools that are gone after an update of the IDE',
		unseen: 'The file is as before; the IDE forgot what was ticked',
		diagnosis: 'client-hides-tools'
	},
	{
		mistake: 'A name with blanks or other signs',
		text: `{
  "servers": {
    "My docs (v2)": { "command": "npx", "args": ["-y", "docs-mcp"] }
  }
}`,
		finds: 'invalid-server-name'
	}
];
