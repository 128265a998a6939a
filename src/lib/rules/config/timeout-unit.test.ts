import { ruleTester } from '../rule-tester.ts';
import { timeoutUnit } from './timeout-unit.ts';

ruleTester(timeoutUnit, {
	valid: [
		{ client: 'cline', config: { mcpServers: { a: { command: 'x', timeout: 60 } } } },
		{ client: 'amazon-q', config: { mcpServers: { a: { command: 'x', timeout: 60000 } } } },
		{ client: 'cursor', config: { mcpServers: { a: { command: 'x', timeout: 60 } } } }
	],
	invalid: [
		{
			client: 'amazon-q',
			config: { mcpServers: { a: { command: 'x', timeout: 60 } } },
			message: 'short',
			at: 'mcpServers.a.timeout',
			text: '60',
			output: { mcpServers: { a: { command: 'x', timeout: 60000 } } }
		},
		{
			client: 'cline',
			config: { mcpServers: { a: { command: 'x', timeout: 120000 } } },
			message: 'long',
			severity: 'error',
			at: 'mcpServers.a.timeout',
			text: '120000',
			output: { mcpServers: { a: { command: 'x', timeout: 120 } } }
		}
	]
});
