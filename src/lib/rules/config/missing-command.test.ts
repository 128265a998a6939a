import { ruleTester } from '../rule-tester.ts';
import { missingCommand } from './missing-command.ts';

ruleTester(missingCommand, {
	valid: [
		{ client: 'continue', config: 'mcpServers:\n  - uses: acme/docs-mcp\n' },
		{ client: 'kiro', config: { mcpServers: { docs: { type: 'registry' } } } },
		{ client: 'cursor', config: { mcpServers: { a: { url: 'https://mcp.example.com/mcp' } } } },
		// Present, in a form that other rules judge.
		{ client: 'cursor', config: { mcpServers: { a: { command: ['node', 'a.js'] } } } },
		{ client: 'cursor', config: { mcpServers: { a: { cmd: 'node', args: ['a.js'] } } } },
		{ client: 'claude-desktop', config: { mcpServers: { a: { url: 'https://mcp.example.com' } } } },
		{ client: 'claude-code', config: { mcpServers: { a: { type: 'http' } } } },
		// Switches a server off that another file describes.
		{ client: 'generic', config: { mcp: { a: { enabled: false } } } }
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { args: ['mcp-server-time'] } } },
			message: 'missing',
			at: 'mcpServers.a',
			text: '"a"'
		},
		{
			client: 'generic',
			config: { mcpServers: { a: { args: ['mcp-server-time'] } } },
			message: 'missing',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcpServers.a',
			text: '"a"'
		},
		// It is switched off.
		{
			client: 'amazon-q',
			config: { mcpServers: { a: { command: '', args: [], disabled: true } } },
			message: 'empty',
			severity: 'advice',
			at: 'mcpServers.a.command',
			text: '""'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: ' ', args: ['mcp-server-time'] } } },
			message: 'empty',
			at: 'mcpServers.a.command',
			text: '" "',
			output: { mcpServers: { a: { command: 'uvx', args: ['mcp-server-time'] } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { command: '', args: ['run', 'x'] } } },
			message: 'empty',
			at: 'servers.a.command',
			text: '""'
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { Command: '/usr/bin/node', args: ['/srv/a.js'] } } },
			message: 'spelt',
			at: 'mcpServers.a.Command',
			text: '"Command"',
			output: { mcpServers: { a: { command: '/usr/bin/node', args: ['/srv/a.js'] } } }
		}
	]
});
