import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './server-failure-answer.examples.ts';
import { serverFailureAnswer } from './server-failure-answer.ts';

evidenceTester(serverFailureAnswer, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 400 Bad Request
`
		},
		{
			text: 'GET /mcp HTTP/1.1\nHost: mcp.example.com\nAccept: text/event-stream\n\nHTTP/1.1 501 Not Implemented\n'
		}
	],
	invalid: [
		{
			// The stream was asked for, and a proxy's page came.
			text: `GET /mcp HTTP/1.1
Host: mcp.example.com
Accept: text/event-stream

HTTP/1.1 502 Bad Gateway
Content-Type: text/html

<html><h1>502 Bad Gateway</h1></html>`,
			message: 'proxy',
			marked: 'HTTP/1.1 502 Bad Gateway'
		},
		{ ...examples.bad, message: 'server', marked: 'HTTP/1.1 500 Internal Server Error' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 504 Gateway Timeout
`,
			message: 'proxy',
			marked: 'HTTP/1.1 504 Gateway Timeout'
		}
	]
});
