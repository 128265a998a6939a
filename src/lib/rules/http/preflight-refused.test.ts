import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './preflight-refused.examples.ts';
import { preflightRefused } from './preflight-refused.ts';

evidenceTester(preflightRefused, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Accept: application/json, text/event-stream

HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc":"2.0","id":1,"result":{}}`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'status', marked: 'OPTIONS /mcp' },
		{
			text: `OPTIONS /mcp HTTP/1.1
Host: mcp.example.com
Origin: https://app.example.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization,mcp-protocol-version

HTTP/1.1 204 No Content
Allow: POST
`,
			message: 'origin',
			marked: 'HTTP/1.1 204 No Content',
			confidence: 'likely'
		},
		{
			text: `OPTIONS /mcp HTTP/1.1
Host: mcp.example.com
Origin: https://app.example.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: authorization,mcp-protocol-version

HTTP/1.1 204 No Content
Access-Control-Allow-Origin: *
Access-Control-Allow-Headers: *
`,
			message: 'header',
			marked: 'Access-Control-Request-Headers: authorization,mcp-protocol-version'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Origin: https://app.example.com
Sec-Fetch-Mode: cors
Sec-Fetch-Site: cross-site

{}

HTTP/1.1 200 OK
Content-Type: application/json

{}`,
			message: 'origin',
			marked: 'HTTP/1.1 200 OK',
			confidence: 'likely'
		}
	]
});
