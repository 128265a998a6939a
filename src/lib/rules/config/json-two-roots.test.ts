import { ruleTester } from '../rule-tester.ts';
import { jsonTwoRoots } from './json-two-roots.ts';

ruleTester(jsonTwoRoots, {
	valid: [
		{ client: 'claude-desktop', config: '{ "mcpServers": { "a": { "command": "{} {}" } } }\n\n' },
		{
			client: 'claude-code',
			config: { mcpServers: {}, projects: { '/srv/a': { mcpServers: {} } } }
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config:
				'{\n  "mcpServers": {\n    "a": { "command": "node" }\n  }\n}\n{\n  "mcpServers": {\n    "b": { "command": "uvx" }\n  }\n}',
			message: 'second',
			text: '{',
			output:
				'{\n  "mcpServers": {\n    "a": { "command": "node" },\n    "b": { "command": "uvx" }\n  }\n}'
		},
		{
			client: 'claude-desktop',
			config: '{ "globalShortcut": "" } { "mcpServers": { "b": { "command": "uvx" } } }',
			message: 'second',
			text: '{',
			output: '{ "globalShortcut": "", "mcpServers": { "b": { "command": "uvx" } } }'
		},
		{
			// Which of the two is meant, a person must say.
			client: 'cursor',
			config:
				'{ "mcpServers": { "a": { "command": "node" } } } { "mcpServers": { "a": { "command": "uvx" } } }',
			message: 'second',
			text: '{'
		}
	]
});
