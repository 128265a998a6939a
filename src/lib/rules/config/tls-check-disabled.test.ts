import { ruleTester } from '../rule-tester.ts';
import { tlsCheckDisabled } from './tls-check-disabled.ts';

ruleTester(tlsCheckDisabled, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'x', env: { NODE_TLS_REJECT_UNAUTHORIZED: '1' } } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'x', env: { NODE_EXTRA_CA_CERTS: '/etc/ca.pem', LEVEL: '0' } } }
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'x', env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } } } },
			message: 'off',
			at: 'mcpServers.a.env.NODE_TLS_REJECT_UNAUTHORIZED',
			text: '"0"'
		}
	]
});
