import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './challenge-metadata-address.examples.ts';
import { challengeMetadataAddress } from './challenge-metadata-address.ts';

evidenceTester(challengeMetadataAddress, {
	valid: [
		examples.good,
		{
			text: 'WWW-Authenticate: Bearer resource_metadata="http://localhost:3000/.well-known/oauth-protected-resource"'
		}
	],
	invalid: [
		{ ...examples.bad, message: 'relative', marked: '"/.well-known/oauth-protected-resource"' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer resource_metadata="http://inner.example.com/.well-known/oauth-protected-resource"
`,
			message: 'http',
			marked: '"http://inner.example.com/.well-known/oauth-protected-resource"'
		},
		{
			text: `HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer resource_metadata="http://mcp.example.com/.well-known/oauth-protected-resource"
`,
			message: 'http',
			output: ['http://mcp', 'https://mcp'],
			marked: '"http://mcp.example.com/.well-known/oauth-protected-resource"'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer resource_metadata="https://mcp.example.com/mcp/.well-known/oauth-protected-resource"
`,
			message: 'appended',
			output: [
				'/mcp/.well-known/oauth-protected-resource',
				'/.well-known/oauth-protected-resource/mcp'
			],
			marked: '"https://mcp.example.com/mcp/.well-known/oauth-protected-resource"',
			severity: 'warning',
			confidence: 'likely'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer resource_metadata="https://other.example.com/.well-known/oauth-protected-resource"
`,
			message: 'host',
			marked: '"https://other.example.com/.well-known/oauth-protected-resource"',
			severity: 'warning',
			confidence: 'likely'
		}
	]
});
