import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './answer-from-cache.examples.ts';
import { answerFromCache } from './answer-from-cache.ts';

evidenceTester(answerFromCache, {
	valid: [
		examples.good,
		// Metadata may be kept for a while.
		{
			text: 'GET /.well-known/oauth-protected-resource HTTP/1.1\nHost: mcp.example.com\n\nHTTP/1.1 200 OK\nContent-Type: application/json\nCache-Control: public, max-age=3600\nAge: 30\n\n{}'
		},
		{
			text: 'POST /token HTTP/1.1\nHost: auth.example.com\n\ngrant_type=authorization_code\n\nHTTP/1.1 200 OK\nContent-Type: application/json\nCache-Control: no-store\n\n{}'
		},
		{
			text: 'POST /mcp HTTP/1.1\nHost: mcp.example.com\n\n{}\n\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\nCache-Control: no-cache, no-transform\nAge: 0\n\n'
		}
	],
	invalid: [
		{ ...examples.bad, message: 'kept', marked: 'X-Cache: HIT' },
		{
			text: 'POST /mcp HTTP/1.1\nHost: mcp.example.com\n\n{}\n\nHTTP/1.1 401 Unauthorized\nCache-Control: public, max-age=600\nWWW-Authenticate: Bearer\n',
			message: 'public',
			marked: 'Cache-Control: public, max-age=600'
		},
		{
			text: 'POST /token HTTP/1.1\nHost: auth.example.com\n\ngrant_type=authorization_code\n\nHTTP/1.1 200 OK\nContent-Type: application/json\nDate: x\n\n{}',
			message: 'token',
			marked: 'HTTP/1.1 200 OK',
			severity: 'advice'
		},
		{
			text: 'GET /mcp HTTP/1.1\nHost: mcp.example.com\nAccept: text/event-stream\n\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\nContent-Encoding: gzip\n\n',
			message: 'packed',
			marked: 'Content-Encoding: gzip',
			severity: 'advice',
			confidence: 'possible'
		}
	]
});
