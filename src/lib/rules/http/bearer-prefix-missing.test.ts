import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './bearer-prefix-missing.examples.ts';
import { bearerPrefixMissing } from './bearer-prefix-missing.ts';

evidenceTester(bearerPrefixMissing, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 401 Unauthorized
`
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: secret-key

HTTP/1.1 200 OK
`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'bare',
			output: ['Authorization: ', 'Authorization: Bearer '],
			marked: `Authorization: ${sampleToken({})}`
		}
	]
});
