import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './redirect-loses-token.examples.ts';
import { redirectLosesToken } from './redirect-loses-token.ts';

evidenceTester(redirectLosesToken, {
	valid: [
		examples.good,
		{
			text: `GET /authorize?response_type=code HTTP/1.1
Host: auth.example.com

HTTP/1.1 302 Found
Location: https://auth.example.com/login
`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'http',
			marked: 'Location: http://mcp.example.com/mcp/',
			confidence: 'certain'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 308 Permanent Redirect
Location: /mcp/
`,
			message: 'slash',
			marked: 'Location: /mcp/'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 302 Found
Location: /v2/mcp
`,
			message: 'method',
			marked: 'Location: /v2/mcp'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 307 Temporary Redirect
Location: https://other.example.com/mcp
`,
			message: 'host',
			marked: 'Location: https://other.example.com/mcp'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 307 Temporary Redirect
Location: /v2/mcp
`,
			message: 'other',
			marked: 'Location: /v2/mcp',
			severity: 'warning'
		}
	]
});
