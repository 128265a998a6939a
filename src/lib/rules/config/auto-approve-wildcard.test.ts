import { ruleTester } from '../rule-tester.ts';
import { autoApproveWildcard } from './auto-approve-wildcard.ts';

ruleTester(autoApproveWildcard, {
	valid: [
		{ client: 'kiro', config: { mcpServers: { a: { command: 'x', autoApprove: ['read_file'] } } } },
		{ client: 'kiro', config: { mcpServers: { a: { command: 'x', autoApprove: [] } } } }
	],
	invalid: [
		{
			client: 'kiro',
			config: '{"mcpServers": {"a": {"command": "x", "autoApprove": ["*"]}}}',
			message: 'all',
			at: 'mcpServers.a.autoApprove',
			text: '["*"]'
		}
	]
});
