import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './registration-refused.examples.ts';
import { registrationRefused } from './registration-refused.ts';

evidenceTester(registrationRefused, {
	valid: [
		examples.good,
		{
			text: `POST /register HTTP/1.1
Host: auth.example.com

{"client_name":"a","redirect_uris":["http://127.0.0.1/cb"],"resource":"https://mcp.example.com/mcp"}

HTTP/1.1 404 Not Found
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'policy', marked: 'HTTP/1.1 403 Forbidden' },
		{
			text: `POST /register HTTP/1.1
Host: auth.example.com

{"client_name":"a","redirect_uris":["http://127.0.0.1/cb"],"resource":"https://mcp.example.com/mcp"}

HTTP/1.1 400 Bad Request

{"error":"invalid_client_metadata"}`,
			message: 'metadata',
			marked: 'HTTP/1.1 400 Bad Request'
		},
		{
			text: `POST /register HTTP/1.1
Host: auth.example.com

{"client_name":"a","redirect_uris":["http://127.0.0.1/cb"],"resource":"https://mcp.example.com/mcp"}

HTTP/1.1 400 Bad Request

Unrecognized field "resource"`,
			message: 'field',
			marked: '"resource":"https://mcp.example.com/mcp"'
		}
	]
});
