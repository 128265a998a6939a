import { ruleTester } from '../rule-tester.ts';
import { packageDeprecated } from './package-deprecated.ts';

ruleTester(packageDeprecated, {
	valid: [
		{
			client: 'vscode',
			config: {
				servers: {
					a: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '/x'] }
				}
			}
		},
		{
			client: 'vscode',
			config: {
				servers: { a: { command: 'docker', args: ['run', '-i', '--rm', 'mcp/puppeteer'] } }
			}
		}
	],
	invalid: [
		{
			client: 'vscode',
			config: {
				servers: {
					a: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-github'] },
					b: { command: 'npx', args: ['-y', '@googlemaps/code-assist-mcp@latest'] }
				}
			},
			findings: [
				{
					message: 'gone',
					severity: 'error',
					at: 'servers.b.args.1',
					text: '"@googlemaps/code-assist-mcp@latest"'
				},
				{
					message: 'archived',
					at: 'servers.a.args.1',
					text: '"@modelcontextprotocol/server-github"'
				}
			]
		}
	]
});
