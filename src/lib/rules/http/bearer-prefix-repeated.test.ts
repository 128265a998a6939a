import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './bearer-prefix-repeated.examples.ts';
import { bearerPrefixRepeated } from './bearer-prefix-repeated.ts';

evidenceTester(bearerPrefixRepeated, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer bearerabc

HTTP/1.1 401 Unauthorized
`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'scheme',
			output: ['Bearer Bearer', 'Bearer'],
			marked: 'Authorization: Bearer Bearer abc'
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer Authorization: Bearer abc

HTTP/1.1 401 Unauthorized
`,
			message: 'line',
			output: ['Bearer Authorization: Bearer', 'Bearer'],
			marked: 'Authorization: Bearer Authorization: Bearer abc'
		}
	]
});
