import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './fresh-token-forbidden.examples.ts';
import { freshTokenForbidden } from './fresh-token-forbidden.ts';

evidenceTester(freshTokenForbidden, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer error="insufficient_scope", scope="a"
`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'forbidden',
			marked: 'POST /mcp (Authorization: Bearer x) 403 Forbidden'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 200 OK
Content-Type: application/json

{"jsonrpc":"2.0","id":1,"error":{"code":-32001,"message":"Unauthorized: no token"}}`,
			message: 'inside',
			marked: '"message":"Unauthorized',
			severity: 'warning'
		}
	]
});
