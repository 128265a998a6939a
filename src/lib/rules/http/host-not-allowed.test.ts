import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './host-not-allowed.examples.ts';
import { hostNotAllowed } from './host-not-allowed.ts';

evidenceTester(hostNotAllowed, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 403 Forbidden

{"error":"no licence"}`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'host', marked: 'Host: gateway.example.com' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Origin: https://app.example.com

HTTP/1.1 403 Forbidden

Invalid Origin header`,
			message: 'origin',
			marked: 'Origin: https://app.example.com'
		},
		{
			text: `HTTP/1.1 421 Misdirected Request

Invalid Host header`,
			message: 'unnamed',
			marked: 'HTTP/1.1 421 Misdirected Request'
		}
	]
});
