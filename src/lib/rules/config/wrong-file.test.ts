import { ruleTester } from '../rule-tester.ts';
import { wrongFile } from './wrong-file.ts';

const entry = { command: '/opt/a' };

ruleTester(wrongFile, {
	valid: [
		{
			client: 'claude-code',
			file: '.claude/settings.json',
			config: { statusLine: { type: 'command', command: 'npx ccusage statusline' } }
		},
		{ client: 'claude-code', file: '/home/ana/.claude.json', config: { mcpServers: { a: entry } } },
		// The app's Code tab reads it.
		{
			client: 'claude-code',
			file: 'claude_desktop_config.json',
			config: { mcpServers: { a: entry } }
		},
		{ client: 'claude-code', file: 'notes.json', config: { mcpServers: { a: entry } } },
		// Other settings.
		{ client: 'vscode', file: '.vscode/settings.json', config: { 'editor.fontSize': 13 } }
	],
	invalid: [
		{
			client: 'claude-code',
			file: '/home/ana/.claude/mcp.json',
			config: { mcpServers: { a: entry } },
			message: 'notRead',
			at: 'mcpServers',
			text: '"mcpServers"'
		},
		{
			client: 'vscode',
			file: 'C:\\Users\\ana\\AppData\\Roaming\\Code\\User\\settings.json',
			config: { 'editor.fontSize': 13, mcp: { servers: { a: entry } } },
			message: 'moved',
			severity: 'advice',
			at: 'mcp',
			text: '"mcp"'
		},
		{
			client: 'vscode',
			file: '/srv/shop/.vscode/settings.json',
			config: { mcp: { servers: { a: entry } } },
			message: 'former',
			at: 'mcp',
			text: '"mcp"'
		},
		{
			client: 'cursor',
			file: '/srv/shop/.vscode/mcp.json',
			config: '{"servers":{"a":{"command":"/opt/a"}}}',
			message: 'other',
			confidence: 'likely',
			at: 'servers',
			text: '"servers"'
		}
	]
});
