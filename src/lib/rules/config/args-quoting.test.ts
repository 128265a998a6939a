import { ruleTester } from '../rule-tester.ts';
import { argsQuoting } from './args-quoting.ts';

ruleTester(argsQuoting, {
	valid: [
		{
			client: 'claude-desktop',
			platform: 'macos',
			config: {
				mcpServers: {
					a: {
						command: '/usr/bin/node',
						args: ['/Users/ana/My Notes/a.js', '--title=My notes', '--name', 'a b']
					}
				}
			}
		},
		// A shell splits and unquotes.
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'wsl', args: ['bash', '-ic', 'npx -y @a/b --x y'] } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: '/bin/sh', args: ['-c', "'/opt/a b' --x y"] } } }
		},
		// The value of an option.
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '--entrypoint', '-x y', '-e', 'UA=Ana (a@b)', 'img']
					}
				}
			}
		},
		{
			client: 'claude-code',
			config: { mcpServers: { a: { command: '/opt/a', args: ['a,b,c', 'x y'] } } }
		}
	],
	invalid: [
		{
			client: 'vscode',
			config:
				'{ "servers": { "a": { "command": "/opt/a", "args": ["server start", "--mode all"] } } }',
			message: 'glued',
			at: 'servers.a.args.0',
			text: '"server start"',
			output:
				'{ "servers": { "a": { "command": "/opt/a", "args": ["server", "start", "--mode", "all"] } } }'
		},
		{
			client: 'generic',
			config: { mcpServers: { a: { command: 'npx', args: ['-y,@acme/a,--stdio'] } } },
			message: 'glued',
			at: 'mcpServers.a.args.0',
			text: '"-y,@acme/a,--stdio"',
			output: { mcpServers: { a: { command: 'npx', args: ['-y', '@acme/a', '--stdio'] } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'docker', args: ['run -i --rm mcp/time'] } } },
			message: 'glued',
			at: 'mcpServers.a.args.0',
			text: '"run -i --rm mcp/time"',
			output: { mcpServers: { a: { command: 'docker', args: ['run', '-i', '--rm', 'mcp/time'] } } }
		},
		{
			client: 'claude-desktop',
			platform: 'macos',
			config: {
				mcpServers: { a: { command: '/opt/a', args: ['-y', "--path '/Users/ana/My Notes'"] } }
			},
			message: 'glued',
			at: 'mcpServers.a.args.1',
			text: '"--path \'/Users/ana/My Notes\'"',
			output: {
				mcpServers: { a: { command: '/opt/a', args: ['-y', '--path', '/Users/ana/My Notes'] } }
			}
		},
		{
			client: 'cursor',
			platform: 'macos',
			config: { mcpServers: { a: { command: '"/opt/my a"', args: ["'/Users/ana/My Notes'"] } } },
			findings: [
				{
					message: 'quotes',
					at: 'mcpServers.a.command',
					text: '"\\"/opt/my a\\""',
					output: { mcpServers: { a: { command: '/opt/my a', args: ["'/Users/ana/My Notes'"] } } }
				},
				{
					message: 'quotes',
					at: 'mcpServers.a.args.0',
					text: '"\'/Users/ana/My Notes\'"',
					output: { mcpServers: { a: { command: '"/opt/my a"', args: ['/Users/ana/My Notes'] } } }
				}
			]
		}
	]
});
