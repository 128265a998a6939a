import { ruleTester } from '../rule-tester.ts';
import { wslPathMixup } from './wsl-path-mixup.ts';

ruleTester(wslPathMixup, {
	valid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: {
					a: { command: 'wsl', args: ['/home/ana/.local/bin/uv', 'run', '/home/ana/a.py'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x', 'C:\\x', '\\\\wsl.localhost\\nixos\\home\\n', '/c']
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			platform: 'macos',
			config: {
				mcpServers: { a: { command: '/usr/local/bin/npx', args: ['-y', 'x', '/Users/ana'] } }
			}
		},
		{
			client: 'claude-code',
			platform: 'linux',
			config: { mcpServers: { a: { command: 'powershell.exe', args: ['-File', 'C:\\x.ps1'] } } }
		}
	],
	invalid: [
		{
			client: 'opencode',
			platform: 'windows',
			config: {
				mcp: { a: { type: 'local', command: ['/home/ana/.local/bin/uv', 'run', 'a.py'] } }
			},
			message: 'unix',
			at: 'mcp.a.command.0',
			text: '"/home/ana/.local/bin/uv"',
			output: {
				mcp: { a: { type: 'local', command: ['wsl', '/home/ana/.local/bin/uv', 'run', 'a.py'] } }
			}
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: { mcpServers: { a: { command: '/home/ana/.local/bin/uv', args: ['run', 'a.py'] } } },
			message: 'unix',
			at: 'mcpServers.a.command',
			text: '"/home/ana/.local/bin/uv"',
			output: {
				mcpServers: { a: { command: 'wsl', args: ['/home/ana/.local/bin/uv', 'run', 'a.py'] } }
			}
		},
		{
			client: 'claude-code',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'x', '/mnt/c/x'] } } },
			message: 'unix',
			severity: 'warning',
			at: 'mcpServers.a.args.2',
			text: '"/mnt/c/x"',
			output: { mcpServers: { a: { command: 'npx', args: ['-y', 'x', 'C:\\x'] } } }
		},
		{
			client: 'claude-code',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'node', args: ['/home/ana/a.js'] } } },
			message: 'unix',
			severity: 'warning',
			at: 'mcpServers.a.args.0',
			text: '"/home/ana/a.js"'
		},
		{
			client: 'claude-code',
			platform: 'windows',
			config: { mcpServers: { a: { command: '/mnt/c/x/node.exe', args: ['a.js'] } } },
			message: 'unix',
			at: 'mcpServers.a.command',
			text: '"/mnt/c/x/node.exe"',
			output: { mcpServers: { a: { command: 'C:\\x\\node.exe', args: ['a.js'] } } }
		},
		{
			client: 'claude-code',
			platform: 'macos',
			config: { mcpServers: { a: { command: 'node', args: ['C:\\x\\a.js'] } } },
			message: 'windows',
			severity: 'warning',
			at: 'mcpServers.a.args.0',
			text: '"C:\\\\x\\\\a.js"'
		},
		{
			client: 'claude-code',
			platform: 'linux',
			config: { mcpServers: { a: { command: 'wsl', args: ['-e', 'npx', '-y', 'x-mcp'] } } },
			message: 'program',
			at: 'mcpServers.a.command',
			text: '"wsl"',
			output: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'] } } }
		},
		{
			client: 'claude-code',
			platform: 'macos',
			config: {
				mcpServers: { a: { command: 'wsl.exe', args: ['-d', 'Ubuntu', '--', 'npx', 'x-mcp'] } }
			},
			message: 'program',
			at: 'mcpServers.a.command',
			text: '"wsl.exe"'
		},
		{
			client: 'claude-code',
			platform: 'macos',
			config: {
				mcpServers: {
					a: { command: 'cmd', args: ['/c', 'npx', '-y', 'x-mcp'] },
					b: { command: 'npx.cmd', args: ['-y', 'x-mcp'] }
				}
			},
			findings: [
				{
					message: 'program',
					at: 'mcpServers.a.command',
					text: '"cmd"',
					output: {
						mcpServers: {
							a: { command: 'npx', args: ['-y', 'x-mcp'] },
							b: { command: 'npx.cmd', args: ['-y', 'x-mcp'] }
						}
					}
				},
				{
					message: 'program',
					at: 'mcpServers.b.command',
					text: '"npx.cmd"',
					output: {
						mcpServers: {
							a: { command: 'cmd', args: ['/c', 'npx', '-y', 'x-mcp'] },
							b: { command: 'npx', args: ['-y', 'x-mcp'] }
						}
					}
				}
			]
		},
		// wsl.exe starts on Windows; the path behind it is read inside Linux.
		{
			client: 'codex',
			config:
				'[mcp_servers.boost]\ncommand = "wsl.exe"\nargs = ["/home/ana/bin/php", "artisan"]\ncwd = "/home/ana/shop"\n',
			message: 'unix',
			severity: 'warning',
			at: 'mcp_servers.boost.cwd',
			text: '"/home/ana/shop"'
		},
		{
			client: 'claude-code',
			platform: 'linux',
			config: {
				mcpServers: {
					a: { command: 'node', args: ['C:\\x\\a.js'] },
					b: { command: 'C:\\x\\node.exe' }
				}
			},
			findings: [
				{
					message: 'windows',
					at: 'mcpServers.b.command',
					text: '"C:\\\\x\\\\node.exe"',
					output: {
						mcpServers: {
							a: { command: 'node', args: ['C:\\x\\a.js'] },
							b: { command: '/mnt/c/x/node.exe' }
						}
					}
				},
				{
					message: 'windows',
					severity: 'warning',
					at: 'mcpServers.a.args.0',
					text: '"C:\\\\x\\\\a.js"',
					output: {
						mcpServers: {
							a: { command: 'node', args: ['/mnt/c/x/a.js'] },
							b: { command: 'C:\\x\\node.exe' }
						}
					}
				}
			]
		}
	]
});
