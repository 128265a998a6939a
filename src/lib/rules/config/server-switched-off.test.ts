import { ruleTester } from '../rule-tester.ts';
import { serverSwitchedOff } from './server-switched-off.ts';

const server = { docs: { command: 'npx', args: ['-y', '@acme/docs-mcp'] } };

ruleTester(serverSwitchedOff, {
	valid: [
		{ client: 'claude-code', config: { mcpServers: server } },
		{ client: 'claude-code', config: { disabledMcpjsonServers: [], mcpServers: server } },
		{ client: 'claude-code', config: { enabledMcpjsonServers: ['docs'], mcpServers: server } },
		// Other clients know no such key.
		{ client: 'cursor', config: { disabledMcpjsonServers: ['docs'], mcpServers: server } }
	],
	invalid: [
		{
			client: 'claude-code',
			config: { permissions: { deny: [] }, disabledMcpjsonServers: ['supabase'] },
			message: 'off',
			at: 'disabledMcpjsonServers',
			text: '[\n    "supabase"\n  ]'
		},
		{
			client: 'claude-code',
			config: { enableAllProjectMcpServers: true },
			message: 'approved',
			confidence: 'likely',
			at: 'enableAllProjectMcpServers',
			text: '"enableAllProjectMcpServers"'
		}
	]
});
