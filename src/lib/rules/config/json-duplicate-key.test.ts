import { ruleTester } from '../rule-tester.ts';
import { jsonDuplicateKey } from './json-duplicate-key.ts';

ruleTester(jsonDuplicateKey, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'node' }, b: { command: 'node' }, A: { command: 'x' } }
			}
		},
		{
			// One name in two objects.
			client: 'claude-code',
			config: {
				mcpServers: { a: { command: 'node' } },
				projects: { '/srv/a': { mcpServers: { a: { command: 'uvx' } } } }
			}
		}
	],
	invalid: [
		{
			client: 'cursor',
			config: '{ "mcpServers": { "a": { "command": "/opt/a" }, "a": { "command": "uvx" } } }',
			message: 'dropped',
			text: '"a"',
			outputs: [
				'{ "mcpServers": { "a": { "command": "/opt/a" }, "a-2": { "command": "uvx" } } }',
				'{ "mcpServers": { "a": { "command": "uvx" } } }'
			]
		},
		{
			client: 'claude-desktop',
			config:
				'{\n  "mcpServers": {\n    "a": { "command": "/opt/a" }\n  },\n  "mcpServers": {\n    "b": { "command": "uvx" }\n  }\n}',
			message: 'dropped',
			text: '"mcpServers"',
			outputs: [
				'{\n  "mcpServers": {\n    "a": { "command": "/opt/a" },\n    "b": { "command": "uvx" }\n  }\n}',
				'{\n  "mcpServers": {\n    "b": { "command": "uvx" }\n  }\n}'
			]
		},
		{
			client: 'claude-desktop',
			config:
				'{\n  "mcpServers": {\n    "a": { "command": "/opt/a" }\n  },\n  "globalShortcut": "",\n  "mcpServers": {\n    "b": { "command": "uvx" }\n  }\n}',
			message: 'dropped',
			text: '"mcpServers"',
			outputs: [
				'{\n  "mcpServers": {\n    "a": { "command": "/opt/a" },\n    "b": { "command": "uvx" }\n  },\n  "globalShortcut": ""\n}',
				'{\n  "globalShortcut": "",\n  "mcpServers": {\n    "b": { "command": "uvx" }\n  }\n}'
			]
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "/opt/a", "env": { "A": "1", "A": "2" } } } }',
			message: 'dropped',
			text: '"A"',
			output: '{ "mcpServers": { "a": { "command": "/opt/a", "env": { "A": "2" } } } }'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "/opt/a" }, "a": { "command": "/opt/a" } } }',
			message: 'same',
			severity: 'advice',
			text: '"a"',
			output: '{ "mcpServers": { "a": { "command": "/opt/a" } } }'
		},
		{
			// Another program's setting.
			client: 'generic',
			config:
				'{ "theme": "light", "theme": "dark", "context_servers": { "a": { "command": "/opt/a" } } }',
			message: 'dropped',
			severity: 'advice',
			text: '"theme"',
			output: '{ "theme": "dark", "context_servers": { "a": { "command": "/opt/a" } } }'
		}
	]
});
