import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './challenge-without-metadata.examples.ts';
import { challengeWithoutMetadata } from './challenge-without-metadata.ts';

evidenceTester(challengeWithoutMetadata, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="a"
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: 'Bearer realm="mcp"' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="a", Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"
`,
			message: 'second',
			marked:
				'Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp"'
		}
	]
});
