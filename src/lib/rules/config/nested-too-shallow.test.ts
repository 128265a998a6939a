import { ruleTester } from '../rule-tester.ts';
import { nestedTooShallow } from './nested-too-shallow.ts';

const entry = { command: '/usr/bin/node', args: ['/srv/a.js'] };

ruleTester(nestedTooShallow, {
	valid: [
		{ client: 'cursor', config: { mcpServers: { a: entry } } },
		// The wrong block is another rule's.
		{ client: 'cursor', config: { servers: { a: entry } } },
		{ client: 'claude-desktop', config: { preferences: { a: 1 }, globalShortcut: '' } }
	],
	invalid: [
		{
			client: 'cursor',
			config:
				'{\n  "a": {\n    "command": "/usr/bin/node"\n  },\n  "b": { "command": "/usr/bin/node" }\n}',
			message: 'outside',
			at: 'a',
			text: '"a"',
			output:
				'{\n  "mcpServers": {\n    "a": {\n      "command": "/usr/bin/node"\n    },\n    "b": { "command": "/usr/bin/node" }\n  }\n}'
		},
		{
			client: 'claude-code',
			file: '/home/ana/.claude.json',
			config: { numStartups: 3, a: entry },
			message: 'outside',
			at: 'a',
			text: '"a"'
		},
		{
			client: 'claude-code',
			config: { a: entry },
			message: 'plugin',
			severity: 'advice',
			confidence: 'likely',
			at: 'a',
			text: '"a"',
			output: { mcpServers: { a: entry } }
		},
		{
			client: 'generic',
			config: { a: entry },
			message: 'outside',
			severity: 'warning',
			confidence: 'possible',
			at: 'a',
			text: '"a"',
			output: { mcpServers: { a: entry } }
		},
		// An editor may ask for one server at a time.
		{
			config: { command: 'uvx', args: ['mcp-server-time'] },
			message: 'bare',
			severity: 'advice',
			confidence: 'likely',
			at: 'command',
			text: '"command"',
			output: { mcpServers: { time: { command: 'uvx', args: ['mcp-server-time'] } } }
		},
		{
			client: 'claude-desktop',
			config: { command: 'uvx', args: ['mcp-server-time'], mcpServers: {} },
			message: 'bare',
			at: 'command',
			text: '"command"',
			output: { mcpServers: { time: { command: 'uvx', args: ['mcp-server-time'] } } }
		},
		{
			client: 'cursor',
			config: '{\n  "url": "https://mcp.example.com/mcp"\n}',
			message: 'bare',
			at: 'url',
			text: '"url"',
			output:
				'{\n  "mcpServers": {\n    "example": {\n      "url": "https://mcp.example.com/mcp"\n    }\n  }\n}'
		}
	]
});
