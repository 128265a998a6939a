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
		mistake: 'A remote server taken for an extension’s',
		unseen:
			'Zed itself writes `settings` beside an address, and some versions take that for an extension’s after a restart (zed-industries/zed#51350); what an extension keeps there looks the same',
		diagnosis: 'client-release-broken'
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
