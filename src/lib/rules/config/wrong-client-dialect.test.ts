import { ruleTester } from '../rule-tester.ts';
import { wrongClientDialect } from './wrong-client-dialect.ts';

const url = 'https://mcp.example.com/mcp';

ruleTester(wrongClientDialect, {
	valid: [
		{ client: 'opencode', config: { mcp: { a: { type: 'local', command: ['/opt/a', '-v'] } } } },
		{
			client: 'opencode',
			config: { mcp: { a: { type: 'local', command: ['/opt/a'], args: [] } } }
		},
		{ client: 'claude-code', config: { mcpServers: { a: { command: 'uvx', env: { A: '1' } } } } },
		{
			client: 'generic',
			config: { mcp: { a: { type: 'local', command: ['node'], environment: { A: '1' } } } }
		},
		// Nothing gets lost.
		{ client: 'claude-code', config: { mcpServers: { a: { command: 'uvx', environment: {} } } } },
		{ client: 'generic', config: '[mcp_servers.a]\ncommand = "uvx"\n' }
	],
	invalid: [
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "/opt/a", "environment": { "A": "1" } } } }',
			message: 'field',
			at: 'mcpServers.a.environment',
			text: '"environment"',
			output: '{ "mcpServers": { "a": { "command": "/opt/a", "env": { "A": "1" } } } }'
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { cmd: '/opt/a', args: ['x'], env: {}, envs: { A: '1' } } } },
			findings: [
				{
					message: 'field',
					at: 'mcpServers.a.cmd',
					text: '"cmd"',
					output: {
						mcpServers: { a: { command: '/opt/a', args: ['x'], env: {}, envs: { A: '1' } } }
					}
				},
				{
					message: 'field',
					severity: 'warning',
					confidence: 'likely',
					at: 'mcpServers.a.envs',
					text: '"envs"'
				}
			]
		},
		{
			client: 'vscode',
			config: { servers: { a: { url, requestOptions: { headers: { 'X-Team': 'a' } } } } },
			message: 'field',
			at: 'servers.a.requestOptions',
			text: '"requestOptions"',
			output: { servers: { a: { url, headers: { 'X-Team': 'a' } } } }
		},
		{
			client: 'vscode',
			config: {
				servers: { a: { url, requestOptions: { timeout: 3, headers: { 'X-Team': 'a' } } } }
			},
			message: 'field',
			at: 'servers.a.requestOptions',
			text: '"requestOptions"'
		},
		{
			client: 'claude-desktop',
			config: '[mcp_servers.a]\ncommand = "uvx"\n',
			message: 'format',
			text: '[mcp_servers.a]'
		},
		{
			client: 'codex',
			config: '{ "mcpServers": { "a": { "command": "uvx" } } }',
			message: 'format',
			text: '{ "mcpServers": { "a": { "command": "uvx" } } }'
		},
		{
			client: 'opencode',
			config: { mcp: { a: { type: 'local', command: ['/opt/a'], env: { LEVEL: '1' } } } },
			message: 'field',
			at: 'mcp.a.env',
			text: '"env"',
			output: { mcp: { a: { type: 'local', command: ['/opt/a'], environment: { LEVEL: '1' } } } }
		},
		{
			// Program and arguments are one list there.
			client: 'opencode',
			config: {
				mcp: { a: { type: 'local', command: '/opt/a', args: ['/srv/a.js'], enabled: true } }
			},
			message: 'line',
			at: 'mcp.a.command',
			text: '"/opt/a"',
			output: { mcp: { a: { type: 'local', command: ['/opt/a', '/srv/a.js'], enabled: true } } }
		},
		{
			client: 'opencode',
			config: {
				mcp: { a: { type: 'local', command: ['/opt/a', 'run'], args: ['/srv/a.js', '-v'] } }
			},
			message: 'field',
			at: 'mcp.a.args',
			text: '"args"',
			output: { mcp: { a: { type: 'local', command: ['/opt/a', 'run', '/srv/a.js', '-v'] } } }
		}
	]
});
