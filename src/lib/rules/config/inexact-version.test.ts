import { ruleTester } from '../rule-tester.ts';
import { inexactVersion } from './inexact-version.ts';

const rest = { name: 'io.github.example/a', description: 'A' };
const server = (version: string, own = '1.2.0') => ({
	...rest,
	version: own,
	packages: [{ registryType: 'npm', identifier: 'a-mcp', version, transport: { type: 'stdio' } }]
});
const exact = ['1.2.0', 'v1.0', '1.2.3-beta.1+build.4', '2026.11.26', 'snapshot', '1', '2.0.0-x.7'];
const ranges = [
	'^1.2.0',
	'~1.2',
	'>=1.0.0',
	'1.x',
	'1.2.*',
	'*',
	'1.0 - 2.0',
	'1.2 || 1.3',
	'=1.2.3'
];

ruleTester(inexactVersion, {
	valid: [
		...exact.map((version) => ({ client: 'server-json', config: server(version) })),
		{ client: 'server-json', config: server('1.2.0', '${VERSION}') },
		{
			client: 'server-json',
			config: {
				...rest,
				version: '1.2.0',
				packages: [
					{
						registryType: 'oci',
						identifier: 'ghcr.io/example/a:latest',
						transport: { type: 'stdio' }
					}
				]
			}
		},
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'npx', args: ['-y', 'a-mcp@latest'] } } }
		}
	],
	invalid: [
		{
			client: 'server-json',
			config: server('latest'),
			message: 'latest',
			at: 'packages.0.version',
			text: '"latest"'
		},
		{
			client: 'server-json',
			config: server('1.2.0', 'latest'),
			message: 'latest',
			at: 'version',
			text: '"latest"'
		},
		...ranges.map((version) => ({
			client: 'server-json',
			config: server(version),
			message: 'range' as const,
			at: 'packages.0.version',
			text: JSON.stringify(version)
		}))
	]
});
