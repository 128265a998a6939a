import { ruleTester } from '../rule-tester.ts';
import { formerKey } from './former-key.ts';

const rest = { name: 'io.github.example/a', description: 'A', version: '1.2.0' };
const stdio = { type: 'stdio' };
const server = { command: 'node', args: ['${__dirname}/server/index.js'] };

ruleTester(formerKey, {
	valid: [
		{
			client: 'server-json',
			config: {
				...rest,
				packages: [
					{
						registryType: 'npm',
						identifier: 'a-mcp',
						version: '1.2.0',
						transport: stdio,
						environmentVariables: [{ name: 'is_secret', isRequired: true, isSecret: true }]
					}
				]
			}
		},
		{
			client: 'server-json',
			config: {
				...rest,
				remotes: [{ type: 'streamable-http', url: 'https://mcp.example.com/mcp' }],
				_meta: { 'org.example/build': { is_required: true } }
			}
		},
		{
			client: 'mcpb',
			config: { manifest_version: '0.3', name: 'a', server: { mcp_config: server } }
		},
		{
			client: 'mcpb',
			config: {
				manifest_version: '0.3',
				dxt_version: '0.1',
				name: 'a',
				server: { mcp_config: server }
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { ...server, environment_variables: [], is_required: true } } }
		}
	],
	invalid: [
		{
			client: 'server-json',
			config: {
				...rest,
				packages: [
					{
						registry_type: 'npm',
						identifier: 'a-mcp',
						transport: stdio,
						environment_variables: [{ name: 'A_KEY', is_required: true, is_secret: true }]
					}
				]
			},
			message: 'renamed',
			at: 'packages.0.registry_type',
			text: '"registry_type"',
			output: {
				...rest,
				packages: [
					{
						registryType: 'npm',
						identifier: 'a-mcp',
						transport: stdio,
						environmentVariables: [{ name: 'A_KEY', isRequired: true, isSecret: true }]
					}
				]
			}
		},
		{
			client: 'mcpb',
			config: { dxt_version: '0.1', name: 'a', server: { mcp_config: server } },
			message: 'renamed',
			severity: 'advice',
			at: 'dxt_version',
			text: '"dxt_version"',
			output: { manifest_version: '0.1', name: 'a', server: { mcp_config: server } }
		}
	]
});
