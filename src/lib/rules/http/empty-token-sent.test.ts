import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './empty-token-sent.examples.ts';
import { emptyTokenSent } from './empty-token-sent.ts';

evidenceTester(emptyTokenSent, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer undefinedly

HTTP/1.1 401 Unauthorized
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'word', marked: 'Authorization: Bearer undefined' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer

HTTP/1.1 401 Unauthorized
`,
			message: 'empty',
			marked: 'Authorization: Bearer'
		}
	]
});
