import { ruleTester } from '../rule-tester.ts';
import { nonStringValue } from './non-string-value.ts';

ruleTester(nonStringValue, {
	valid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						command: '/usr/bin/node',
						args: ['1'],
						env: { A: 'true' },
						timeout: 60000,
						alwaysLoad: true
					}
				}
			}
		},
		// VS Code takes a number and null in `env`.
		{
			client: 'vscode',
			config: { servers: { a: { command: '/usr/bin/node', env: { PORT: 8080, HOME: null } } } }
		},
		// A list where one text belongs: another rule's.
		{ client: 'cursor', config: { mcpServers: { a: { command: ['node', 'a.js'] } } } },
		{ client: 'generic', config: { mcpServers: { a: { command: 'node', env: { A: 1 } } } } }
	],
	invalid: [
		{
			client: 'claude-desktop',
			config:
				'{ "mcpServers": { "a": { "command": "/usr/bin/node", "args": ["--version", 1.10], "env": { "A": true } } } }',
			findings: [
				{
					message: 'element',
					at: 'mcpServers.a.args.1',
					text: '1.10',
					output:
						'{ "mcpServers": { "a": { "command": "/usr/bin/node", "args": ["--version", "1.10"], "env": { "A": true } } } }'
				},
				{
					message: 'text',
					at: 'mcpServers.a.env.A',
					text: 'true',
					output:
						'{ "mcpServers": { "a": { "command": "/usr/bin/node", "args": ["--version", 1.10], "env": { "A": "true" } } } }'
				}
			]
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { url: ['https://mcp.example.com/mcp'] } } },
			message: 'text',
			at: 'mcpServers.a.url',
			text: '[\n        "https://mcp.example.com/mcp"\n      ]',
			output: { mcpServers: { a: { url: 'https://mcp.example.com/mcp' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: '/usr/bin/node', env: { A: null, B: ['1', '2'] } } } },
			findings: [
				{
					message: 'text',
					at: 'mcpServers.a.env.A',
					text: 'null',
					output: { mcpServers: { a: { command: '/usr/bin/node', env: { B: ['1', '2'] } } } }
				},
				{
					message: 'text',
					at: 'mcpServers.a.env.B',
					text: '[\n          "1",\n          "2"\n        ]'
				}
			]
		},
		{
			client: 'generic',
			config: { mcpServers: { a: { command: '/usr/bin/node', args: [8080] } } },
			message: 'element',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcpServers.a.args.0',
			text: '8080',
			output: { mcpServers: { a: { command: '/usr/bin/node', args: ['8080'] } } }
		}
	]
});
