import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './wrong-endpoint-answer.examples.ts';
import { wrongEndpointAnswer } from './wrong-endpoint-answer.ts';

evidenceTester(wrongEndpointAnswer, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Mcp-Session-Id: s1

HTTP/1.1 404 Not Found

{"jsonrpc":"2.0","error":{"code":-32001,"message":"Session not found"},"id":null}`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: 'POST /' },
		{
			text: `POST /sse HTTP/1.1
Host: mcp.example.com

HTTP/1.1 405 Method Not Allowed
Allow: GET
`,
			message: 'method',
			marked: 'POST /sse'
		}
	]
});
