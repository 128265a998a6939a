import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './unexpected-auth-scheme.examples.ts';
import { unexpectedAuthScheme } from './unexpected-auth-scheme.ts';

evidenceTester(unexpectedAuthScheme, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 401 Unauthorized

{"message":"Send Authorization: <bearer token>"}`
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
X-API-Key: a

HTTP/1.1 401 Unauthorized

{"message":"Please provide X-API-Key"}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'bare',
			marked: 'Authorization: Bearer abc',
			confidence: 'certain'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 401 Unauthorized

{"message":"Please provide X-API-Key"}`,
			message: 'header',
			marked: 'Authorization: Bearer abc'
		}
	]
});
