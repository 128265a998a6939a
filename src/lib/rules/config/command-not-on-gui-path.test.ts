import { ruleTester } from '../rule-tester.ts';
import { commandNotOnGuiPath } from './command-not-on-gui-path.ts';

ruleTester(commandNotOnGuiPath, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: '/Users/ana/.local/share/fnm/node-versions/v24.11.0/installation/bin/npx',
						args: ['-y', 'x-mcp']
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'] } } }
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: '/Users/ana/.local/state/fnm_multishells/1_2/bin/npx',
						args: ['-y', 'x-mcp']
					},
					b: { command: 'node', args: ['/Users/ana/.npm/_npx/0a/x.js'] }
				}
			},
			findings: [
				{
					message: 'session',
					at: 'mcpServers.a.command',
					text: '"/Users/ana/.local/state/fnm_multishells/1_2/bin/npx"'
				},
				{
					message: 'cache',
					severity: 'advice',
					at: 'mcpServers.b.args.0',
					text: '"/Users/ana/.npm/_npx/0a/x.js"'
				}
			]
		}
	]
});
