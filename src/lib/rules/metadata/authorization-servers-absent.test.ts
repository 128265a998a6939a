import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata, serverMetadata } from '../sample-documents.ts';
import { examples } from './authorization-servers-absent.examples.ts';
import { authorizationServersAbsent } from './authorization-servers-absent.ts';

evidenceTester(authorizationServersAbsent, {
	valid: [
		examples.good,
		{
			text: serverMetadata()
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'absent',
			marked: '"authorization_servers": []',
			at: 'authorization_servers'
		},
		{
			text: resourceMetadata({
				authorization_servers: ['https://auth.example.com/.well-known/oauth-authorization-server'],
				scopes_supported: ['read']
			}),
			message: 'document',
			output: ['/.well-known/oauth-authorization-server', ''],
			marked: '"https://auth.example.com/.well-known/oauth-authorization-server"',
			at: 'authorization_servers.0'
		}
	]
});
