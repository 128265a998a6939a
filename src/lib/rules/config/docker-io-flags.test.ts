import { ruleTester } from '../rule-tester.ts';
import { dockerIoFlags } from './docker-io-flags.ts';

ruleTester(dockerIoFlags, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'docker', args: ['run', '-i', '--rm', 'mcp/time'] } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-l', 'mcp.client=x', '--rm', '-i', 'alpine/socat', 'STDIO', '-t']
					}
				}
			}
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'docker', args: ['mcp', 'gateway', 'run'] } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'docker', args: ['exec', '-i', 'box', 'server'] } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'npx', args: ['run', 'mcp/time'] } } }
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'podman', args: ['run', '--interactive', '-e', '-t', 'mcp/time'] }
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'docker', args: ['exec', '-e', 'X=1', 'box', 'python', '-i'] } }
			},
			message: 'noInput',
			at: 'mcpServers.a.args.0',
			text: '"exec"',
			output: {
				mcpServers: {
					a: { command: 'docker', args: ['exec', '-i', '-e', 'X=1', 'box', 'python', '-i'] }
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'docker', args: ['run', '--rm', '-e', 'X=1', 'mcp/time'] } }
			},
			message: 'noInput',
			at: 'mcpServers.a.args.0',
			text: '"run"',
			output: {
				mcpServers: {
					a: { command: 'docker', args: ['run', '-i', '--rm', '-e', 'X=1', 'mcp/time'] }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: '/usr/local/bin/docker', args: ['run', '-it', '--rm', 'mcp/time'] }
				}
			},
			message: 'terminal',
			at: 'mcpServers.a.args.1',
			text: '"-it"',
			output: {
				mcpServers: {
					a: { command: '/usr/local/bin/docker', args: ['run', '-i', '--rm', 'mcp/time'] }
				}
			}
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'docker', args: ['run', '-i', '-t', 'mcp/time'] } } },
			message: 'terminal',
			at: 'mcpServers.a.args.2',
			text: '"-t"',
			output: { mcpServers: { a: { command: 'docker', args: ['run', '-i', 'mcp/time'] } } }
		},
		{
			client: 'cursor',
			config: { mcpServers: { a: { command: 'docker', args: ['run', '-d', '-i', 'mcp/time'] } } },
			message: 'detached',
			at: 'mcpServers.a.args.1',
			text: '"-d"',
			output: { mcpServers: { a: { command: 'docker', args: ['run', '-i', 'mcp/time'] } } }
		}
	]
});
