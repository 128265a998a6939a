import { ruleTester } from '../rule-tester.ts';
import { nestedTooDeep } from './nested-too-deep.ts';

const entry = { command: '/opt/a', args: ['/srv/a.js'] };

ruleTester(nestedTooDeep, {
	valid: [
		{
			client: 'mcpb',
			config: {
				manifest_version: '0.3',
				server: {
					mcp_config: { command: 'node', platform_overrides: { win32: { command: 'node.exe' } } }
				}
			}
		},
		{
			// An extension's own settings.
			client: 'zed',
			config: {
				context_servers: {
					sentry: {
						enabled: true,
						source: 'extension',
						settings: { url: 'https://sentry.example.com/api' }
					}
				}
			}
		},
		{
			client: 'zed',
			config: { context_servers: { sentry: { settings: { url: 'https://sentry.example.com' } } } }
		},
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
				'{\n  "mcpServers": {\n    "mcpServers": {\n      "a": {\n        "command": "/opt/a"\n      }\n    }\n  }\n}',
			message: 'wrapped',
			at: 'mcpServers.mcpServers',
			text: '"mcpServers"',
			output: '{\n  "mcpServers": {\n    "a": {\n      "command": "/opt/a"\n    }\n  }\n}'
		},
		{
			client: 'claude-desktop',
			config:
				'{\n  "mcpServers": {\n    "a": { "command": "/opt/a" },\n    "mcpServers": {\n      "b": {\n        "command": "/opt/a"\n      }\n    }\n  }\n}',
			message: 'wrapped',
			at: 'mcpServers.mcpServers',
			text: '"mcpServers"',
			output:
				'{\n  "mcpServers": {\n    "a": { "command": "/opt/a" },\n    "b": {\n      "command": "/opt/a"\n    }\n  }\n}'
		},
		{
			client: 'vscode',
			config: '{\n  "mcp": {\n    "servers": {\n      "a": { "command": "/opt/a" }\n    }\n  }\n}',
			message: 'block',
			at: 'mcp',
			text: '"mcp"',
			output: '{\n  "servers": {\n    "a": { "command": "/opt/a" }\n  }\n}'
		},
		{
			client: 'cursor',
			config:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "/opt/a",\n      "b": {\n        "command": "/opt/a"\n      }\n    }\n  }\n}',
			message: 'entry',
			confidence: 'likely',
			at: 'mcpServers.a.b',
			text: '"b"',
			output:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "/opt/a"\n    },\n    "b": {\n      "command": "/opt/a"\n    }\n  }\n}'
		}
	]
});
