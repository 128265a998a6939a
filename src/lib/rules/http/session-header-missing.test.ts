import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './session-header-missing.examples.ts';
import { sessionHeaderMissing } from './session-header-missing.ts';

evidenceTester(sessionHeaderMissing, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Mcp-Session-Id: s1

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 400 Bad Request

no such session`
		},
		// The answer to the first call of all is no matter of sessions.
		{
			text: `$ curl -X POST https://mcp.example.com/mcp -d '{"jsonrpc":"2.0","id":1,"method":"initialize"}'
{"error":{"code":-32000,"message":"Bad Request: No valid session ID provided"}}`
		},
		// A line of a log does not show its headers.
		{ text: 'POST /mcp -> 400 {"error":{"message":"No valid session ID provided"}}' }
	],
	invalid: [
		{ ...examples.bad, message: 'missing', marked: '"method":"tools/list"' },
		{
			text: `$ curl -X POST https://mcp.example.com/mcp -d '{"type":"initialize"}'
{
  "jsonrpc": "2.0",
  "error": { "code": -32000, "message": "Bad Request: No valid session ID provided" }
}`,
			message: 'missing',
			marked: '$ curl -X POST https://mcp.example.com/mcp'
		},
		{
			text: `curl -v https://mcp.example.com/mcp
# Returns: HTTP/2 400
# Body: {"error":{"code":-32000,"message":"Bad Request: No valid session ID provided"}}`,
			message: 'missing',
			marked: 'curl -v https://mcp.example.com/mcp'
		},
		{
			...examples.bad,
			revision: '2026-07-28',
			message: 'older',
			marked: '"method":"tools/list"'
		}
	]
});
