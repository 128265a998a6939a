import { ruleTester } from '../rule-tester.ts';
import { commandContainsArgs } from './command-contains-args.ts';

ruleTester(commandContainsArgs, {
	valid: [
		{ client: 'cursor', config: { mcpServers: { a: { command: 'uvx', args: ['x y'] } } } },
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'C:\\Program Files\\nodejs\\node.exe' } } }
		},
		{
			client: 'claude-desktop',
			platform: 'macos',
			config: { mcpServers: { a: { command: '/Applications/My App.app/Contents/MacOS/My App' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: '${SERVER:-/opt/my server/run}' } } }
		},
		// Nothing but blanks, or in quotes: other rules.
		{ client: 'cursor', config: { mcpServers: { a: { command: '  ' } } } },
		{ client: 'cursor', config: { mcpServers: { a: { command: '"/Users/ana/My Notes/run"' } } } }
	],
	invalid: [
		{
			client: 'opencode',
			config:
				'{ "mcp": { "a": { "type": "local", "command": ["npx -y some-mcp", "--read-only"] } } }',
			message: 'line',
			at: 'mcp.a.command.0',
			text: '"npx -y some-mcp"',
			output:
				'{ "mcp": { "a": { "type": "local", "command": ["npx", "-y", "some-mcp", "--read-only"] } } }'
		},
		{
			client: 'cursor',
			config: '{ "mcpServers": { "a": { "command": "docker run -i --rm mcp/time" } } }',
			message: 'line',
			at: 'mcpServers.a.command',
			text: '"docker run -i --rm mcp/time"',
			output:
				'{ "mcpServers": { "a": { "command": "docker", "args": ["run", "-i", "--rm", "mcp/time"] } } }'
		},
		{
			client: 'claude-code',
			platform: 'macos',
			config:
				'{ "mcpServers": { "a": { "command": "node \'/Users/ana/My Notes/index.js\'", "args": [], "env": {} } } }',
			message: 'line',
			at: 'mcpServers.a.command',
			text: '"node \'/Users/ana/My Notes/index.js\'"',
			output:
				'{ "mcpServers": { "a": { "command": "node", "args": ["/Users/ana/My Notes/index.js"], "env": {} } } }'
		},
		{
			client: 'vscode',
			config:
				'{ "servers": { "a": { "command": "/usr/bin/node /srv/a.js", "args": ["--stdio"] } } }',
			message: 'line',
			at: 'servers.a.command',
			text: '"/usr/bin/node /srv/a.js"',
			output:
				'{ "servers": { "a": { "command": "/usr/bin/node", "args": ["/srv/a.js", "--stdio"] } } }'
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: { a: { command: 'C:\\Program Files\\nodejs\\node.exe C:\\srv\\a.js --stdio' } }
			},
			message: 'line',
			at: 'mcpServers.a.command',
			text: '"C:\\\\Program Files\\\\nodejs\\\\node.exe C:\\\\srv\\\\a.js --stdio"',
			output: {
				mcpServers: {
					a: {
						command: 'C:\\Program Files\\nodejs\\node.exe',
						args: ['C:\\srv\\a.js', '--stdio']
					}
				}
			}
		},
		{
			client: 'generic',
			config: { mcpServers: { a: { command: 'LOG_LEVEL=error MODE=stdio uvx mcp-server-time' } } },
			message: 'line',
			confidence: 'likely',
			at: 'mcpServers.a.command',
			text: '"LOG_LEVEL=error MODE=stdio uvx mcp-server-time"',
			output: {
				mcpServers: {
					a: {
						command: 'uvx',
						args: ['mcp-server-time'],
						env: { LOG_LEVEL: 'error', MODE: 'stdio' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'cd /srv && node a.js' } } },
			message: 'shell',
			at: 'mcpServers.a.command',
			text: '"cd /srv && node a.js"'
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: '/usr/bin/node ', args: ['/srv/a.js'] } } },
			message: 'blank',
			at: 'mcpServers.a.command',
			text: '"/usr/bin/node "',
			output: { mcpServers: { a: { command: '/usr/bin/node', args: ['/srv/a.js'] } } }
		}
	]
});
