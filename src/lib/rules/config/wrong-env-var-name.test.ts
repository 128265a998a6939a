import { ruleTester } from '../rule-tester.ts';
import { wrongEnvVarName } from './wrong-env-var-name.ts';

ruleTester(wrongEnvVarName, {
	valid: [
		// The newer name.
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', '@sentry/mcp-server'], env: { SENTRY_AUTH_TOKEN: 'x' } }
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'npx',
						args: ['-y', '@notionhq/notion-mcp-server'],
						env: { NOTION_TOKEN: '${env:A}', NOTION_API_KEY: '${env:A}' }
					}
				}
			}
		},
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: { command: 'npx', args: ['-y', 'x-mcp'], env: { GITHUB_TOKEN: '${env:A}' } }
				}
			}
		}
	],
	invalid: [
		{
			client: 'cursor',
			config: {
				mcpServers: {
					a: {
						command: 'docker',
						args: ['run', '-i', '-e', 'GITHUB_TOKEN', 'ghcr.io/github/github-mcp-server:latest'],
						env: { GITHUB_TOKEN: '${env:A}' }
					}
				}
			},
			message: 'name',
			at: 'mcpServers.a.env.GITHUB_TOKEN',
			text: '"GITHUB_TOKEN"',
			output: {
				mcpServers: {
					a: {
						command: 'docker',
						args: [
							'run',
							'-i',
							'-e',
							'GITHUB_PERSONAL_ACCESS_TOKEN',
							'ghcr.io/github/github-mcp-server:latest'
						],
						env: { GITHUB_PERSONAL_ACCESS_TOKEN: '${env:A}' }
					}
				}
			}
		}
	]
});
