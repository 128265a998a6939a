import { ruleTester } from '../rule-tester.ts';
import { envPathOverwritten } from './env-path-overwritten.ts';

ruleTester(envPathOverwritten, {
	valid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: '/x/npx', args: ['-y', 'x-mcp'], env: { PATH: '/x:/usr/bin:/bin' } }
				}
			}
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { PATH: '/x:${PATH}' } } }
			}
		},
		...[
			'/opt/homebrew/bin',
			'/opt/node',
			'/x/bin/npx:/usr/bin:/bin',
			'C:\\Program Files\\nodejs',
			'C:\\tools\\python'
		].map((PATH) => ({
			client: 'claude-desktop' as const,
			config: { mcpServers: { a: { command: '/x/npx', args: ['-y', 'x-mcp'], env: { PATH } } } }
		})),
		// Another variable may well name a program.
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: '/x/npx', args: ['-y', 'x-mcp'], env: { NODE: '/opt/homebrew/bin/node' } }
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'x-mcp'], env: { PATH: '/opt/homebrew/bin/npx' } }
				}
			},
			message: 'program',
			at: 'mcpServers.a.env.PATH',
			text: '"/opt/homebrew/bin/npx"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp'],
						env: { PATH: '/opt/homebrew/bin:/usr/local/bin:/usr/bin:/bin' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'x-mcp'], env: { Path: 'C:\\nodejs\\npx.cmd' } }
				}
			},
			message: 'program',
			at: 'mcpServers.a.env.Path',
			text: '"C:\\\\nodejs\\\\npx.cmd"',
			output: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp'],
						env: { Path: 'C:\\nodejs;C:\\Windows\\System32;C:\\Windows' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { PATH: '/x:$PATH' } } }
			},
			message: 'literal',
			at: 'mcpServers.a.env.PATH',
			text: '"/x:$PATH"',
			outputs: [
				{
					mcpServers: {
						a: {
							command: 'npx',
							args: ['-y', 'x-mcp'],
							env: { PATH: '/x:/usr/local/bin:/usr/bin:/bin' }
						}
					}
				},
				{ mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'] } } }
			]
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npx', args: ['x-mcp'], env: { PATH: '$PATH' } } } },
			message: 'literal',
			at: 'mcpServers.a.env.PATH',
			text: '"$PATH"',
			output: { mcpServers: { a: { command: 'npx', args: ['x-mcp'] } } }
		},
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: { mcpServers: { a: { command: 'npx', args: ['x-mcp'], env: { PATH: '/x:$PATH' } } } },
			message: 'literal',
			at: 'mcpServers.a.env.PATH',
			text: '"/x:$PATH"',
			output: { mcpServers: { a: { command: 'npx', args: ['x-mcp'] } } }
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'x-mcp'], env: { Path: 'C:\\x;%PATH%', B: '1' } }
				}
			},
			message: 'literal',
			at: 'mcpServers.a.env.Path',
			text: '"C:\\\\x;%PATH%"',
			outputs: [
				{
					mcpServers: {
						a: {
							command: 'npx',
							args: ['-y', 'x-mcp'],
							env: { Path: 'C:\\x;C:\\Windows\\System32;C:\\Windows', B: '1' }
						}
					}
				},
				{ mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { B: '1' } } } }
			]
		}
	]
});
