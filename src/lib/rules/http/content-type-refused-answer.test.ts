import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './content-type-refused-answer.examples.ts';
import { contentTypeRefusedAnswer } from './content-type-refused-answer.ts';

evidenceTester(contentTypeRefusedAnswer, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Content-Type: text/plain

HTTP/1.1 400 Bad Request
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'other', marked: 'Content-Type: text/plain' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 415 Unsupported Media Type
`,
			message: 'absent',
			marked: 'HTTP/1.1 415 Unsupported Media Type'
		}
	]
});
