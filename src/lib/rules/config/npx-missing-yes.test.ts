import { ruleTester } from '../rule-tester.ts';
import { npxMissingYes } from './npx-missing-yes.ts';

ruleTester(npxMissingYes, {
	valid: [
		{ client: 'cursor', config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'] } } } },
		{ client: 'cursor', config: { mcpServers: { a: { command: 'npx', args: ['-yq', 'x-mcp'] } } } },
		{ client: 'cursor', config: { mcpServers: { a: { command: 'bunx', args: ['x-mcp'] } } } },
		{ client: 'claude-code', config: { mcpServers: { a: { command: 'npx', args: ['x-mcp'] } } } }
	],
	invalid: [
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'cmd', args: ['/c', 'npx', 'x-mcp', '-y'] } } },
			message: 'missing',
			at: 'mcpServers.a.args.2',
			text: '"x-mcp"',
			output: { mcpServers: { a: { command: 'cmd', args: ['/c', 'npx', '-y', 'x-mcp', '-y'] } } }
		}
	]
});
