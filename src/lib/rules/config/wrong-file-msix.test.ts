import { ruleTester } from '../rule-tester.ts';
import { wrongFileMsix } from './wrong-file-msix.ts';

const config = { mcpServers: { a: { command: '/opt/a' } } };

ruleTester(wrongFileMsix, {
	valid: [
		{ client: 'claude-desktop', file: 'claude_desktop_config.json', config },
		{
			client: 'claude-desktop',
			file: 'C:\\Users\\ana\\AppData\\Local\\Packages\\Claude_x\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json',
			config
		},
		{ client: 'cursor', file: '%APPDATA%\\Claude\\claude_desktop_config.json', config }
	],
	invalid: [
		{
			client: 'claude-desktop',
			file: 'C:\\Users\\ana\\AppData\\Roaming\\Claude\\claude_desktop_config.json',
			config,
			message: 'copy',
			at: 'mcpServers',
			text: '"mcpServers"'
		},
		{
			client: 'claude-desktop',
			file: '%APPDATA%\\Claude\\claude_desktop_config.json',
			config: '[]',
			message: 'copy',
			at: '',
			text: '[]'
		}
	]
});
