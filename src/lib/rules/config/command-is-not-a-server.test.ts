import { ruleTester } from '../rule-tester.ts';
import { commandIsNotAServer } from './command-is-not-a-server.ts';

ruleTester(commandIsNotAServer, {
	valid: [
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'uvx', args: ['mcp-server-time'] } } }
		},
		{ client: 'cursor', config: { mcpServers: { a: { command: '/opt/echo-server' } } } },
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: 'npm', args: ['exec', 'x'] } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: 'claude', args: ['mcp', 'serve'] } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { command: 'node', args: ['a.js', '--version'] } } }
		}
	],
	invalid: [
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', '@modelcontextprotocol/inspector', 'uvx', 'a-mcp'] }
				}
			},
			message: 'inspector',
			at: 'mcpServers.a.args.1',
			text: '"@modelcontextprotocol/inspector"'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: '/usr/bin/which', args: ['node'] } } },
			message: 'test',
			at: 'mcpServers.a.command',
			text: '"/usr/bin/which"'
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'uvx', args: ['--version'] } } },
			message: 'version',
			at: 'mcpServers.a.args.0',
			text: '"--version"'
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: '/srv/mcp.json' } } },
			message: 'file',
			confidence: 'certain',
			at: 'mcpServers.a.command',
			text: '"/srv/mcp.json"'
		},
		{
			client: 'vscode',
			config: { servers: { a: { command: 'npm', args: ['install', '-g', '@acme/a'] } } },
			message: 'setup',
			at: 'servers.a.command',
			text: '"npm"'
		}
	]
});
