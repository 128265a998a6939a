/** What people get wrong in Windsurf's `mcp_config.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'The address under url',
		unseen: 'The new app reads `url` too, and perhaps from the old folder as well',
		diagnosis: 'wrong-url-key'
	},
	{
		mistake: 'The folder of the old app after the update',
		unseen: 'The file is right for who has not updated',
		diagnosis: 'wrong-file'
	},
	{
		mistake: 'Type and command inside transport',
		text: `{
  "mcpServers": {
    "payload": {
      "name": "Payload",
      "transport": {
        "type": "command",
        "command": "npx",
        "args": ["-y", "payload-mcp"]
      }
    }
  }
}
`,
		finds: 'nested-transport'
	},
	{
		mistake: 'A mode of the chat that uses no tools',
		unseen: 'The mode is chosen in the chat, not in the file',
		diagnosis: 'client-hides-tools'
	}
];
