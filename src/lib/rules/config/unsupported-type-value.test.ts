import { ruleTester } from '../rule-tester.ts';
import { unsupportedTypeValue } from './unsupported-type-value.ts';

const url = 'https://mcp.example.com/mcp';

ruleTester(unsupportedTypeValue, {
	valid: [
		{ client: 'claude-code', config: { mcpServers: { a: { type: 'streamable-http', url } } } },
		// Cursor does not look at it.
		{ client: 'cursor', config: { mcpServers: { a: { type: 'streamableHttp', url } } } },
		{ client: 'generic', config: { mcp: { a: { type: 'remote', url } } } },
		{ client: 'claude-desktop', config: { mcpServers: { a: { type: 'local', command: 'uvx' } } } },
		// Mixed up: another rule's.
		{ client: 'vscode', config: { servers: { a: { type: 'streamable-http', command: 'uvx' } } } }
	],
	invalid: [
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'streamableHttp', url } } },
			message: 'word',
			at: 'mcpServers.a.type',
			text: '"streamableHttp"',
			output: { mcpServers: { a: { type: 'http', url } } }
		},
		{
			client: 'vscode',
			config: { servers: { a: { type: 'local', command: '/opt/a' } } },
			message: 'ignored',
			severity: 'advice',
			at: 'servers.a.type',
			text: '"local"',
			output: { servers: { a: { type: 'stdio', command: '/opt/a' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'grpc', command: '/opt/a' } } },
			message: 'word',
			at: 'mcpServers.a.type',
			text: '"grpc"',
			output: { mcpServers: { a: { type: 'stdio', command: '/opt/a' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { type: 'tcp' } } },
			message: 'word',
			at: 'mcpServers.a.type',
			text: '"tcp"'
		},
		{
			client: 'opencode',
			config: { mcp: { a: { type: 'stdio', command: ['/opt/a'] } } },
			message: 'word',
			at: 'mcp.a.type',
			text: '"stdio"',
			output: { mcp: { a: { type: 'local', command: ['/opt/a'] } } }
		}
	]
});
