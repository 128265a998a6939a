import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './event-stream-refused.examples.ts';
import { eventStreamRefused } from './event-stream-refused.ts';

evidenceTester(eventStreamRefused, {
	valid: [
		examples.good,
		{
			text: `GET /mcp HTTP/1.1
Host: mcp.example.com
Accept: text/event-stream

HTTP/1.1 200 OK
Content-Type: text/event-stream
`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'json',
			marked: 'Content-Type: application/json',
			confidence: 'certain'
		},
		{
			text: `GET /mcp HTTP/1.1
Host: mcp.example.com
Accept: text/event-stream

HTTP/1.1 500 Internal Server Error
`,
			message: 'status',
			marked: 'HTTP/1.1 500 Internal Server Error'
		}
	]
});
