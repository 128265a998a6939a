import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './unset-token-sent.examples.ts';
import { unsetTokenSent } from './unset-token-sent.ts';

evidenceTester(unsetTokenSent, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Authorization: Bearer \${DOCS_TOKEN}

HTTP/1.1 200 OK
`
		}
	],
	invalid: [{ ...examples.bad, message: 'variable', marked: 'Authorization: Bearer ${DOCS_TOKEN}' }]
});
