import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './insufficient-scope-answer.examples.ts';
import { insufficientScopeAnswer } from './insufficient-scope-answer.ts';

evidenceTester(insufficientScopeAnswer, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error="invalid_token"
`
		},
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 403 Forbidden
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'scope', marked: 'error="insufficient_scope"' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer abc

HTTP/1.1 403 Forbidden
WWW-Authenticate: Bearer error="insufficient_scope"
`,
			message: 'unnamed',
			marked: 'error="insufficient_scope"'
		}
	]
});
