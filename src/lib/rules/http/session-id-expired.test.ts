import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './session-id-expired.examples.ts';
import { sessionIdExpired } from './session-id-expired.ts';

evidenceTester(sessionIdExpired, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Mcp-Session-Id: s1

HTTP/1.1 400 Bad Request
Content-Type: application/json

{"jsonrpc":"2.0","error":{"code":-32000,"message":"Bad Request: Mcp-Session-Id header is required"},"id":null}`
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Mcp-Session-Id: s1

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 400 Bad Request

{"error":"bad version"}`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'unknown', marked: 'Mcp-Session-Id: s1' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Mcp-Session-Id: s1

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 400 Bad Request

{"error":"No valid session ID"}`,
			message: 'status',
			marked: 'Mcp-Session-Id: s1'
		}
	]
});
