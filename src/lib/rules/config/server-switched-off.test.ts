import { ruleTester } from '../rule-tester.ts';
import { serverSwitchedOff } from './server-switched-off.ts';

const server = { docs: { command: 'npx', args: ['-y', '@acme/docs-mcp'] } };

/** The examples of Amp's manual. */
const some = [
	{ matches: { command: 'npx', args: '* @playwright/mcp@*' }, action: 'allow' },
	{ matches: { url: 'https://mcp.trusted.example/mcp' }, action: 'allow' },
	{ matches: { command: 'python', args: '*bad_command*' }, action: 'reject' },
	{ matches: { url: '*/malicious.example*' }, action: 'reject' }
];
const all = [
	{ matches: { command: '*' }, action: 'reject' },
	{ matches: { url: '*' }, action: 'reject' }
];
const amp = (rules: readonly unknown[], ...args: string[]) => ({
	'amp.mcpPermissions': rules,
	'amp.mcpServers': {
		docs: { url: 'https://mcp.trusted.example/mcp' },
		browser: { command: 'npx', args }
	}
});

ruleTester(serverSwitchedOff, {
	valid: [
		{ client: 'claude-code', config: { mcpServers: server } },
		{ client: 'claude-code', config: { disabledMcpjsonServers: [], mcpServers: server } },
		{ client: 'claude-code', config: { enabledMcpjsonServers: ['docs'], mcpServers: server } },
		// Other clients know no such key.
		{ client: 'cursor', config: { disabledMcpjsonServers: ['docs'], mcpServers: server } },
		{ client: 'amp', config: amp(some, '-y', '@playwright/mcp@latest') },
		{ client: 'amp', config: amp([]) },
		// The first rule that matches counts, and whether this one does only Amp knows.
		{ client: 'amp', config: amp([...some, all[0]], '@playwright/mcp@latest') },
		{ client: 'amp', config: amp([{ matches: { url: '*' }, action: 'allow' }, ...all.slice(1)]) },
		{ client: 'cursor', config: amp(all) }
	],
	invalid: [
		{
			client: 'amp',
			config: amp([...some.slice(1), { matches: { command: 'npx' }, action: 'reject' }]),
			message: 'rejected',
			at: 'amp.mcpPermissions.3',
			text: '{\n      "matches": {\n        "command": "npx"\n      },\n      "action": "reject"\n    }'
		},
		{
			client: 'amp',
			config: amp(
				[{ matches: { command: 'np*', args: '*mcp*' }, action: 'reject' }],
				'-y',
				'a-mcp'
			),
			message: 'rejected',
			at: 'amp.mcpPermissions.0',
			text: '{\n      "matches": {\n        "command": "np*",\n        "args": "*mcp*"\n      },\n      "action": "reject"\n    }'
		},
		{
			client: 'amp',
			config: amp(all.slice(1)),
			message: 'rejected',
			at: 'amp.mcpPermissions.0',
			text: '{\n      "matches": {\n        "url": "*"\n      },\n      "action": "reject"\n    }'
		},
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
