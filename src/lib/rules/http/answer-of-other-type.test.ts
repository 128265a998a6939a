import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './answer-of-other-type.examples.ts';
import { answerOfOtherType } from './answer-of-other-type.ts';

evidenceTester(answerOfOtherType, {
	valid: [
		examples.good,
		{ text: examples.bad.text.replace('text/plain', 'text/event-stream') },
		{ text: examples.bad.text.replace('200 OK', '500 Internal Server Error') },
		// A notification waits for nothing.
		{ text: examples.bad.text.replace('"id":1,"method"', '"method"') },
		{
			text: 'GET /health HTTP/1.1\nHost: mcp.example.com\n\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\nok'
		}
	],
	invalid: [
		{ ...examples.bad, message: 'message', marked: 'Content-Type: text/plain' },
		{
			text: 'GET /.well-known/oauth-protected-resource HTTP/1.1\nHost: mcp.example.com\n\nHTTP/1.1 200 OK\nContent-Type: text/plain\n\n{}',
			message: 'document',
			marked: 'Content-Type: text/plain',
			severity: 'warning'
		}
	]
});
