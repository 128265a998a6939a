/** What people get wrong in LM Studio's `mcp.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'npx is missing, or on no path that the app sees',
		unseen: 'The entry is right; what is installed, and where the app looks, is not in it',
		diagnosis: 'command-not-on-gui-path'
	},
	{
		mistake: 'A second mcpServers, pasted into the first',
		text: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": ["mcp-server-time"]
    },
    "mcpServers": {
      "files": {
        "command": "npx",
        "args": ["-y", "@modelcontextprotocol/server-filesystem", "/Users/ana/Documents"]
      }
    }
  }
}
`,
		finds: 'nested-too-deep'
	},
	{
		mistake: 'The app opens the file as empty, though its servers run',
		unseen: 'The file on the disk is right; only the app’s own editor shows another one',
		diagnosis: 'client-false-alarm'
	},
	{
		mistake: 'A server whose tools lack the type of what they take',
		unseen: 'What a server says of its tools comes after the start, not from the file',
		diagnosis: 'invalid-tool-schema'
	}
];
