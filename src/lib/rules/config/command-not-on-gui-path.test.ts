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
					text: '"/Users/ana/.local/state/fnm_multishells/1_2/bin/npx"',
					output: {
						mcpServers: {
							a: { command: '/ABSOLUTE/PATH/TO/npx', args: ['-y', 'x-mcp'] },
							b: { command: 'node', args: ['/Users/ana/.npm/_npx/0a/x.js'] }
						}
					}
				},
				{
					message: 'cache',
					severity: 'advice',
					at: 'mcpServers.b.args.0',
					text: '"/Users/ana/.npm/_npx/0a/x.js"'
				}
			]
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: {
					a: {
						command: 'C:\\Users\\ana\\AppData\\Local\\fnm_multishells\\1_2\\node.exe',
						args: ['C:\\x\\a.js']
					}
				}
			},
			message: 'session',
			at: 'mcpServers.a.command',
			text: '"C:\\\\Users\\\\ana\\\\AppData\\\\Local\\\\fnm_multishells\\\\1_2\\\\node.exe"',
			output: {
				mcpServers: {
					a: { command: 'C:\\ABSOLUTE\\PATH\\TO\\node.exe', args: ['C:\\x\\a.js'] }
				}
			}
		}
	]
});
