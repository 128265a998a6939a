import { ruleTester } from '../rule-tester.ts';
import { invalidServerName } from './invalid-server-name.ts';

const entry = { command: '/opt/a' };

const token = ['gh', 'p_', 'aB3'.repeat(12)].join('');

ruleTester(invalidServerName, {
	valid: [
		{
			client: 'copilot-cli',
			config: { mcpServers: { 'My docs.v2': { command: 'npx', args: ['-y', 'docs-mcp'] } } }
		},
		{ client: 'claude-code', config: { mcpServers: { 'my-workspace_2': entry } } },
		{ client: 'cursor', config: { mcpServers: { 'my notes': entry } } },
		{ client: 'claude-desktop', config: { mcpServers: { 'Notes @ home': entry } } },
		{ client: 'generic', config: { mcpServers: { 'io.github.ana/notes': entry } } }
	],
	invalid: [
		// Only a guess says that a client refuses it.
		{
			config: { mcpServers: { 'ana.docs': { type: 'http', url: 'https://mcp.example.com/mcp' } } },
			message: 'refused',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.ana.docs',
			text: '"ana.docs"',
			output: { mcpServers: { 'ana-docs': { type: 'http', url: 'https://mcp.example.com/mcp' } } }
		},
		{
			client: 'visual-studio',
			config: { servers: { 'My docs.v2': entry } },
			message: 'unreliable',
			severity: 'advice',
			confidence: 'possible',
			at: 'servers.My docs.v2',
			text: '"My docs.v2"',
			output: { servers: { 'My-docs-v2': entry } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { 'example.com docs': entry, 'example-com-docs': entry } },
			message: 'refused',
			at: 'mcpServers.example.com docs',
			text: '"example.com docs"',
			output: { mcpServers: { 'example-com-docs-2': entry, 'example-com-docs': entry } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { 'example.com/notes': entry } },
			message: 'unreliable',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcpServers.example.com/notes',
			text: '"example.com/notes"',
			output: { mcpServers: { notes: entry } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { workspace: entry } },
			message: 'reserved',
			at: 'mcpServers.workspace',
			text: '"workspace"',
			output: { mcpServers: { 'workspace-mcp': entry } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { [`a-${'long-'.repeat(10)}name`]: entry } },
			message: 'long',
			severity: 'advice',
			at: `mcpServers.a-${'long-'.repeat(10)}name`,
			text: `"a-${'long-'.repeat(10)}name"`
		},
		{
			// What is secret in a name does not get into the new one.
			client: 'claude-code',
			config: { mcpServers: { [`x ${token}`]: entry } },
			message: 'refused',
			at: 'mcpServers.x ghp_••••••••',
			text: `"x ${token}"`,
			output: { mcpServers: { 'x-ghp_': entry } }
		}
	]
});
