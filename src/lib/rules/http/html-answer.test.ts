import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './html-answer.examples.ts';
import { htmlAnswer } from './html-answer.ts';

evidenceTester(htmlAnswer, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 502 Bad Gateway
Content-Type: text/html

<html><head><title>502 Bad Gateway</title></head></html>`
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 400 Bad Request
Content-Type: text/html

<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head></html>`
		},
		{
			text: `GET https://auth.example.com/.well-known/oauth-authorization-server HTTP/1.1

HTTP/1.1 404 Not Found
Content-Type: text/html
`
		},
		{
			text: `GET https://www.example.com/mcp HTTP/1.1

HTTP/1.1 200 OK
Content-Type: text/html

<html>`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'page', marked: 'Content-Type: text/html' },
		{
			text: `POST /mcp                                      -> 200
GET  /.well-known/oauth-protected-resource     -> 200 text/html   should be 404`,
			message: 'page',
			marked: 'text/html'
		},
		{
			text: `HTTP/1.1 200 OK
Mcp-Session-Id: 1
Content-Type: text/html

<html>`,
			message: 'nowhere',
			marked: 'Content-Type: text/html'
		}
	]
});
