import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './authorization-stripped.examples.ts';
import { authorizationStripped } from './authorization-stripped.ts';

evidenceTester(authorizationStripped, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 401 Unauthorized

{"error":"token expired"}`
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 401 Unauthorized

{"error":"no bearer token in request"}`
		}
	],
	invalid: [{ ...examples.bad, message: 'stripped', marked: 'no bearer token' }]
});
