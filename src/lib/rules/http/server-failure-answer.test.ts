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
		}
	],
	invalid: [
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
