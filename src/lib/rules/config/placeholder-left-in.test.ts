import { ruleTester } from '../rule-tester.ts';
import { placeholderLeftIn } from './placeholder-left-in.ts';

const withVariables = (env: Readonly<Record<string, string>>) => ({
	mcpServers: { a: { command: 'uvx', args: ['x-mcp'], env } }
});

ruleTester(placeholderLeftIn, {
	valid: [
		{
			client: 'cursor',
			config: withVariables({
				DATABASE_URI: 'postgresql://postgres:postgres@localhost:5432/app',
				NOTION_TOKEN: 'ntn_****',
				LOGIN: 'username:password'
			})
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '-e', 'API_KEY', '-e', 'TOKEN', 'mcp/x'],
						env: { API_KEY: 'abc', TOKEN: 'FAKE-TOKEN' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp', '/home/ana/path', '--add-path', 'https://mcp.example.com/mcp'],
						env: { KEY: '<redacted>', A: 'xxxx', B: 'DEMO_EXAMPLE_KEY' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						url: 'https://mcp.example.com/mcp',
						headers: { Authorization: 'Bearer ${env:YOUR_TOKEN}' }
					}
				}
			}
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'server-quest-ask', 'insert', 'here', 'replace'] }
				}
			}
		}
	],
	invalid: [
		{
			client: 'cursor',
			config: withVariables({
				DATABASE_URI: 'postgresql://username:password@localhost:5432/dbname'
			}),
			message: 'value',
			at: 'mcpServers.a.env.DATABASE_URI',
			text: '"postgresql://username:password@localhost:5432/dbname"'
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', 'x-mcp', '--key', 'YOUR_API_KEY'],
						env: {
							KEY: 'API_KEY_HERE',
							HEADERS: '{"Authorization":"Bearer <YOUR_API_KEY>"}',
							TOKEN: 'TOKEN'
						}
					}
				}
			},
			findings: [
				{ message: 'value', at: 'mcpServers.a.args.3', text: '"YOUR_API_KEY"' },
				{ message: 'value', at: 'mcpServers.a.env.KEY', text: '"API_KEY_HERE"' },
				{
					message: 'value',
					at: 'mcpServers.a.env.HEADERS',
					text: '"{\\"Authorization\\":\\"Bearer <YOUR_API_KEY>\\"}"'
				},
				{ message: 'value', at: 'mcpServers.a.env.TOKEN', text: '"TOKEN"' }
			]
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { url: 'https://mcp.example.com/mcp', headers: { Authorization: 'Bearer <TOKEN>' } }
				}
			},
			message: 'value',
			at: 'mcpServers.a.headers.Authorization',
			text: '"Bearer <TOKEN>"',
			output: { mcpServers: { a: { url: 'https://mcp.example.com/mcp' } } }
		},
		{
			client: 'claude-desktop',
			config: {
				mcpServers: {
					a: {
						command: 'uv',
						args: [
							'--directory',
							'/ABSOLUTE/PATH/TO/PARENT/FOLDER/weather',
							'run',
							'/Users/username/a.py'
						]
					}
				}
			},
			findings: [
				{
					message: 'path',
					at: 'mcpServers.a.args.1',
					text: '"/ABSOLUTE/PATH/TO/PARENT/FOLDER/weather"'
				},
				{
					message: 'path',
					severity: 'warning',
					at: 'mcpServers.a.args.3',
					text: '"/Users/username/a.py"'
				}
			]
		}
	]
});
