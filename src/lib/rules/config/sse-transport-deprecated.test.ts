import { ruleTester } from '../rule-tester.ts';
import { sseTransportDeprecated } from './sse-transport-deprecated.ts';

const config = (entry: object) => ({ mcpServers: { a: entry } });

ruleTester(sseTransportDeprecated, {
	valid: [
		{
			client: 'claude-code',
			config: config({ type: 'http', url: 'https://mcp.example.com/mcp' })
		},
		// A client that reaches no address.
		{
			client: 'claude-desktop',
			config: config({ type: 'sse', url: 'https://mcp.example.com/sse' })
		},
		{ client: 'claude-code', config: config({ type: 'sse', command: 'x' }) }
	],
	invalid: [
		{
			client: 'claude-code',
			config: config({ type: 'sse', url: 'https://mcp.example.com/sse' }),
			message: 'sse',
			at: 'mcpServers.a.type',
			text: '"sse"'
		}
	]
});
