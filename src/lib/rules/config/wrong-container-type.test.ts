import { beforeAll } from 'vitest';
import { prepareReader } from '../../evidence/index.ts';
import { ruleTester } from '../rule-tester.ts';
import { wrongContainerType } from './wrong-container-type.ts';

beforeAll(() => prepareReader('mcpServers:\n  - command: uvx\n'));

ruleTester(wrongContainerType, {
	valid: [
		{ config: { name: 'shop', version: '1.0.0', mcpServers: './.mcp.json' } },
		// Other programs than Codex keep a list.
		{ config: '[[mcp_servers]]\nname = "a"\ntransport = "stdio"\ncommand = "/opt/a"\n' },
		{
			client: 'continue',
			config: 'mcpServers:\n  - name: time\n    command: uvx\n'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: '/opt/a', args: [], env: {} } } }
		},
		{
			client: 'zed',
			config: { context_servers: { a: { command: '/opt/a', args: [], env: null } } }
		},
		// A list of servers and a list for the program: some clients have them.
		{ client: 'generic', config: { mcpServers: [{ name: 'a', command: 'node' }] } },
		{ client: 'generic', config: { mcp: { a: { type: 'local', command: ['node', 'a.js'] } } } },
		// Settings beside the entries.
		{
			client: 'generic',
			config: {
				mcpServers: { a: { httpUrl: 'https://mcp.example.com' } },
				mcp: { excluded: ['b'] }
			}
		}
	],
	invalid: [
		{
			client: 'continue',
			config: 'mcpServers:\n  time:\n    command: uvx\n',
			message: 'listed',
			at: 'mcpServers',
			text: 'time:\n    command: uvx'
		},
		{
			client: 'cursor',
			config:
				'{\n  "mcpServers": [\n    {\n      "name": "a",\n      "command": "/opt/a"\n    },\n    { "command": "/usr/bin/uvx", "id": "b" }\n  ]\n}',
			message: 'block',
			at: 'mcpServers',
			text: '[\n    {\n      "name": "a",\n      "command": "/opt/a"\n    },\n    { "command": "/usr/bin/uvx", "id": "b" }\n  ]',
			output:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "/opt/a"\n    },\n    "b": { "command": "/usr/bin/uvx" }\n  }\n}'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": [{ "a": { "command": "/opt/a" } }] }',
			message: 'block',
			at: 'mcpServers',
			text: '[{ "a": { "command": "/opt/a" } }]',
			output: '{ "mcpServers": {"a": { "command": "/opt/a" }} }'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: [] },
			message: 'block',
			at: 'mcpServers',
			text: '[]',
			output: { mcpServers: {} }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: '/opt/a /srv/a.js' } },
			message: 'entry',
			at: 'mcpServers.a',
			text: '"/opt/a /srv/a.js"',
			output: { mcpServers: { a: { command: '/opt/a', args: ['/srv/a.js'] } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: 'https://mcp.example.com/mcp' } },
			message: 'entry',
			at: 'mcpServers.a',
			text: '"https://mcp.example.com/mcp"',
			output: { mcpServers: { a: { url: 'https://mcp.example.com/mcp' } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: ['node'] } },
			message: 'entry',
			at: 'mcpServers.a',
			text: '[\n      "node"\n    ]'
		},
		{
			client: 'claude-desktop',
			config: '{ "mcpServers": { "a": { "command": "/opt/a", "args": "/srv/a.js" } } }',
			message: 'list',
			at: 'mcpServers.a.args',
			text: '"/srv/a.js"',
			output: '{ "mcpServers": { "a": { "command": "/opt/a", "args": ["/srv/a.js"] } } }'
		},
		{
			client: 'vscode',
			config: '{ "servers": { "a": { "command": "/opt/a", "args": "/srv/a.js --stdio" } } }',
			message: 'list',
			at: 'servers.a.args',
			text: '"/srv/a.js --stdio"',
			output: '{ "servers": { "a": { "command": "/opt/a", "args": ["/srv/a.js", "--stdio"] } } }'
		},
		{
			client: 'generic',
			config: { mcpServers: { a: { command: '/opt/a', args: true } } },
			message: 'list',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcpServers.a.args',
			text: 'true',
			output: { mcpServers: { a: { command: '/opt/a', args: [] } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: '/opt/a', env: ['A=1', 'B=x=y'] } } },
			message: 'map',
			at: 'mcpServers.a.env',
			text: '[\n        "A=1",\n        "B=x=y"\n      ]',
			output: { mcpServers: { a: { command: '/opt/a', env: { A: '1', B: 'x=y' } } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: '/opt/a', env: null } } },
			message: 'map',
			at: 'mcpServers.a.env',
			text: 'null',
			output: { mcpServers: { a: { command: '/opt/a' } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: ['/opt/a', '/srv/a.js'] } } },
			message: 'text',
			at: 'mcpServers.a.command',
			text: '[\n        "/opt/a",\n        "/srv/a.js"\n      ]',
			output: { mcpServers: { a: { command: '/opt/a', args: ['/srv/a.js'] } } }
		}
	]
});
