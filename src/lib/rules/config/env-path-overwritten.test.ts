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
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: {
				mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { PATH: '/x:$PATH' } } }
			},
			message: 'literal',
			at: 'mcpServers.a.env.PATH',
			text: '"/x:$PATH"',
			output: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'] } } }
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
			output: { mcpServers: { a: { command: 'npx', args: ['-y', 'x-mcp'], env: { B: '1' } } } }
		}
	]
});
