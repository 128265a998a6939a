import { ruleTester } from '../rule-tester.ts';
import { stdioRemoteMixed } from './stdio-remote-mixed.ts';

const url = 'https://mcp.example.com/mcp';

ruleTester(stdioRemoteMixed, {
	valid: [
		// It starts the program, whatever `type` says.
		{ client: 'gemini-cli', config: { mcpServers: { a: { type: 'http', command: '/opt/a' } } } },
		// A word that it does not know counts as none.
		{
			client: 'vscode',
			config: { servers: { a: { type: 'streamable-http', command: '/opt/a' } } }
		},
		{ client: 'cursor', config: { mcpServers: { a: { url } } } },
		{ client: 'claude-code', config: { mcpServers: { a: { type: 'stdio', command: 'uvx' } } } },
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'mcp-remote', url] } } }
		},
		// Cursor goes by what is there, whatever the word.
		{ client: 'cursor', config: { mcpServers: { a: { type: 'http', command: 'uvx' } } } }
	],
	invalid: [
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: url, args: [] } } },
			message: 'address',
			at: 'mcpServers.a.command',
			text: `"${url}"`,
			output: { mcpServers: { a: { url } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: url } } },
			message: 'address',
			at: 'mcpServers.a.command',
			text: `"${url}"`,
			output: { mcpServers: { a: { url, type: 'http' } } }
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: url } } },
			message: 'address',
			at: 'mcpServers.a.command',
			text: `"${url}"`,
			output: { mcpServers: { a: { command: 'npx', args: ['-y', 'mcp-remote', url] } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'http', url, command: '/opt/a', args: ['x'] } } },
			message: 'both',
			confidence: 'likely',
			at: 'mcpServers.a.url',
			text: '"url"',
			outputs: [
				{ mcpServers: { a: { type: 'http', url } } },
				{ mcpServers: { a: { command: '/opt/a', args: ['x'] } } }
			]
		},
		{
			client: 'generic',
			config: { mcpServers: { a: { command: '/opt/a', url } } },
			message: 'both',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcpServers.a.url',
			text: '"url"',
			outputs: [{ mcpServers: { a: { url } } }, { mcpServers: { a: { command: '/opt/a' } } }]
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: '/opt/a', url } } },
			message: 'unused',
			severity: 'advice',
			confidence: 'likely',
			at: 'mcpServers.a.url',
			text: '"url"',
			output: { mcpServers: { a: { command: '/opt/a' } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { type: 'http', command: '/opt/a' } } },
			message: 'typeProgram',
			at: 'servers.a.type',
			text: '"http"',
			output: { servers: { a: { type: 'stdio', command: '/opt/a' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'stdio', url } } },
			message: 'typeAddress',
			at: 'mcpServers.a.type',
			text: '"stdio"',
			output: { mcpServers: { a: { type: 'http', url } } }
		}
	]
});
