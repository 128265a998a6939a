import { ruleTester } from '../rule-tester.ts';
import { wrongRootKey } from './wrong-root-key.ts';

const entry = { command: '/opt/a', args: ['/srv/a.js'] };

ruleTester(wrongRootKey, {
	valid: [
		{ client: 'visual-studio', file: '.mcp.json', config: { servers: { a: { command: 'node' } } } },
		{
			file: '.vs/mcp.json',
			config: { inputs: [], servers: { a: { command: 'node', type: 'stdio' } } }
		},
		// Other programs that are started: agents, language servers.
		{
			client: 'zed',
			config: { agent_servers: { Gemini: { command: 'gemini', args: ['--acp'], env: {} } } }
		},
		{
			client: 'crush',
			config: { lsp: { typescript: { command: 'typescript-language-server', args: ['--stdio'] } } }
		},
		{ client: 'cursor', config: { mcpServers: { a: entry } } },
		{ client: 'vscode', config: { inputs: [], servers: { a: entry } } },
		// Another setting with an address in it.
		{
			client: 'claude-desktop',
			config: { mcpServers: {}, proxies: { a: { url: 'http://localhost', port: 1 } } }
		},
		// The old place; another rule's.
		{ client: 'vscode', config: { mcp: { servers: { a: entry } } } },
		// Some client's own name.
		{ client: 'generic', config: { context_servers: { a: entry } } },
		{ client: 'generic', config: { extensions: { a: entry } } }
	],
	invalid: [
		{
			file: '.mcp.json',
			config: { servers: { a: { command: 'node', type: 'stdio' } } },
			message: 'shared',
			severity: 'advice',
			confidence: 'likely',
			at: 'servers',
			text: '"servers"'
		},
		{
			client: 'vscode',
			config: { inputs: [], mcpServers: { a: entry } },
			message: 'other',
			at: 'mcpServers',
			text: '"mcpServers"',
			output: { inputs: [], servers: { a: entry } }
		},
		{
			client: 'cursor',
			config: '{ "mcpServers": {}, "servers": { "a": { "command": "/opt/a" } } }',
			message: 'other',
			at: 'servers',
			text: '"servers"',
			output: '{ "mcpServers": { "a": { "command": "/opt/a" } } }'
		},
		{
			client: 'claude-code',
			config: { '': { a: entry } },
			message: 'other',
			at: '',
			text: '""',
			output: { mcpServers: { a: entry } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: entry }, servers: { b: entry } },
			message: 'both',
			severity: 'advice',
			at: 'servers',
			text: '"servers"'
		},
		{
			client: 'generic',
			config: { 'mcp-servers': { a: entry } },
			message: 'unknown',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcp-servers',
			text: '"mcp-servers"',
			output: { mcpServers: { a: entry } }
		},
		{
			client: 'vscode',
			file: '.mcp.json',
			config: { mcpServers: { a: entry } },
			message: 'newer',
			severity: 'advice',
			at: 'mcpServers',
			text: '"mcpServers"',
			output: { servers: { a: entry } }
		},
		{
			client: 'codex',
			config:
				'[mcp.servers."my-a"]\ncommand = "/opt/a"\n\n[mcp.servers.b.env]\nA = "1"\n\n[mcp.servers.b]\ncommand = "/opt/b"\n',
			message: 'other',
			at: 'mcp',
			text: 'mcp',
			output:
				'[mcp_servers."my-a"]\ncommand = "/opt/a"\n\n[mcp_servers.b.env]\nA = "1"\n\n[mcp_servers.b]\ncommand = "/opt/b"\n'
		}
	]
});
