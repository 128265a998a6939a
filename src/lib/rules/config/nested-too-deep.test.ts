import { ruleTester } from '../rule-tester.ts';
import { nestedTooDeep } from './nested-too-deep.ts';

const entry = { command: '/usr/bin/node', args: ['/srv/a.js'] };

ruleTester(nestedTooDeep, {
	valid: [
		{ client: 'cursor', config: { mcpServers: { mcpServers: entry } } },
		{
			client: 'claude-code',
			config: { projects: { '/srv/a': { mcpServers: { a: entry } } } }
		},
		{ client: 'generic', config: { mcp: { servers: { a: entry } } } },
		{
			client: 'vscode',
			config: { servers: { a: { ...entry, dev: { watch: 'src/**', debug: { type: 'node' } } } } }
		}
	],
	invalid: [
		{
			client: 'cursor',
			config:
				'{\n  "mcpServers": {\n    "mcpServers": {\n      "a": {\n        "command": "/usr/bin/node"\n      }\n    }\n  }\n}',
			message: 'wrapped',
			at: 'mcpServers.mcpServers',
			text: '"mcpServers"',
			output: '{\n  "mcpServers": {\n    "a": {\n      "command": "/usr/bin/node"\n    }\n  }\n}'
		},
		{
			client: 'claude-desktop',
			config:
				'{\n  "mcpServers": {\n    "a": { "command": "/usr/bin/node" },\n    "mcpServers": {\n      "b": {\n        "command": "/usr/bin/node"\n      }\n    }\n  }\n}',
			message: 'wrapped',
			at: 'mcpServers.mcpServers',
			text: '"mcpServers"',
			output:
				'{\n  "mcpServers": {\n    "a": { "command": "/usr/bin/node" },\n    "b": {\n      "command": "/usr/bin/node"\n    }\n  }\n}'
		},
		{
			client: 'vscode',
			config:
				'{\n  "mcp": {\n    "servers": {\n      "a": { "command": "/usr/bin/node" }\n    }\n  }\n}',
			message: 'block',
			at: 'mcp',
			text: '"mcp"',
			output: '{\n  "servers": {\n    "a": { "command": "/usr/bin/node" }\n  }\n}'
		},
		{
			client: 'cursor',
			config:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "/usr/bin/node",\n      "b": {\n        "command": "/usr/bin/node"\n      }\n    }\n  }\n}',
			message: 'entry',
			confidence: 'likely',
			at: 'mcpServers.a.b',
			text: '"b"',
			output:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "/usr/bin/node"\n    },\n    "b": {\n      "command": "/usr/bin/node"\n    }\n  }\n}'
		}
	]
});
