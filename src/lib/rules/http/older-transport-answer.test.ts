import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './older-transport-answer.examples.ts';
import { olderTransportAnswer } from './older-transport-answer.ts';

evidenceTester(olderTransportAnswer, {
	valid: [
		examples.good,
		// As the older transport begins.
		{
			text: examples.bad.text
				.replace('POST', 'GET')
				.replace('{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}\n\n', '')
		},
		{ text: examples.bad.text.replace('200 OK', '405 Method Not Allowed') },
		{ text: examples.bad.text.replace('"initialize"', '"tools/list"') }
	],
	invalid: [
		{ ...examples.bad, message: 'endpoint', marked: 'event: endpoint' },
		{
			text: `$ curl -N -X POST https://mcp.example.com/sse -d '{"jsonrpc":"2.0","id":1,"method":"initialize"}'
HTTP/1.1 200 OK
Content-Type: text/event-stream

event: endpoint
data: /messages?sessionId=7f3a`,
			message: 'endpoint',
			marked: 'event: endpoint'
		}
	]
});
