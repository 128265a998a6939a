/** What people get wrong in Zed's `settings.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'mcpServers as the first key',
		text: `{
  "theme": "One Dark",
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": ["mcp-server-time"]
    }
  }
}
`,
		file: '~/.config/zed/settings.json',
		finds: 'wrong-root-key'
	},
	{
		mistake: 'A remote server written like an extension',
		gap: '`settings` is taken for a server of its own, so what is found is not the fault'
	},
	{
		mistake: 'The command as an object, as early versions had it',
		unseen: 'Early versions want it so; which version reads the file is not in it',
		diagnosis: 'client-release-broken'
	},
	{
		mistake: 'A first download that takes longer than a minute',
		unseen: 'How long a download takes is not in the file',
		diagnosis: 'startup-timeout'
	}
];
