import { ruleTester } from '../rule-tester.ts';
import { missingRootKey } from './missing-root-key.ts';

ruleTester(missingRootKey, {
	valid: [
		{
			client: 'claude-code',
			file: '.claude/settings.json',
			config: { permissions: { allow: [] } }
		},
		{ client: 'claude-desktop', config: { mcpServers: {} } },
		{ client: 'claude-desktop', config: { servers: { a: { command: 'x' } } } },
		{ client: 'claude-code', config: { a: { command: 'x' } } },
		// The text is broken: what is missing may be the block.
		{ client: 'cursor', config: '{ "editor": { "theme": "dark" }' },
		{ client: 'vscode', config: { servers: {}, inputs: [] } }
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: '{"preferences": {"theme": "dark"}}',
			message: 'none',
			at: '',
			text: '{"preferences": {"theme": "dark"}}'
		},
		{ client: 'generic', config: '{"name": "x"}', message: 'none', at: '', text: '{"name": "x"}' },
		{
			client: 'cursor',
			config: '[]',
			message: 'list',
			severity: 'error',
			confidence: 'certain',
			at: '',
			text: '[]'
		},
		{ client: 'generic', config: '[]', message: 'list', at: '', text: '[]' }
	]
});
