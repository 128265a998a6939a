import { ruleTester } from '../rule-tester.ts';
import { wrongKindOfCredential } from './wrong-kind-of-credential.ts';

ruleTester(wrongKindOfCredential, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'x', env: { SLACK_BOT_TOKEN: 'xoxb-1' } } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'x',
						env: { OTHER: 'xoxp-1', AWS_ACCESS_KEY_ID: 'ASIAX', AWS_SESSION_TOKEN: 'x' }
					}
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'x', env: { SLACK_BOT_TOKEN: 'xoxp-1', AWS_ACCESS_KEY_ID: 'ASIAX' } }
				}
			},
			findings: [
				{ message: 'kind', at: 'mcpServers.a.env.SLACK_BOT_TOKEN', text: '"xoxp-1"' },
				{ message: 'session', at: 'mcpServers.a.env.AWS_ACCESS_KEY_ID', text: '"ASIAX"' }
			]
		}
	]
});
