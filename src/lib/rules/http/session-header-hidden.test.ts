import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './session-header-hidden.examples.ts';
import { sessionHeaderHidden } from './session-header-hidden.ts';

evidenceTester(sessionHeaderHidden, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 200 OK
Mcp-Session-Id: s1
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'hidden', marked: 'Mcp-Session-Id: s1' },
		{
			text: `OPTIONS /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 204 No Content
Access-Control-Allow-Origin: *
Access-Control-Expose-Headers: Mcp-Session-Id

POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 200 OK
Access-Control-Allow-Origin: *
Mcp-Session-Id: s1
`,
			message: 'preflight',
			marked: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 200 OK`
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Origin: https://app.example.com

HTTP/1.1 401 Unauthorized
Access-Control-Allow-Origin: *
Access-Control-Expose-Headers: Mcp-Session-Id
WWW-Authenticate: Bearer
`,
			message: 'challenge',
			marked: 'WWW-Authenticate: Bearer',
			severity: 'warning',
			confidence: 'likely'
		}
	]
});
