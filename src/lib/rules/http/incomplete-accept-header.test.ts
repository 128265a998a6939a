import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './incomplete-accept-header.examples.ts';
import { incompleteAcceptHeader } from './incomplete-accept-header.ts';

evidenceTester(incompleteAcceptHeader, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Accept: */*

HTTP/1.1 400 Bad Request
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'refused', marked: 'Accept: application/json' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Accept: application/json

HTTP/1.1 400 Bad Request
`,
			message: 'absent',
			marked: 'application/json',
			confidence: 'likely'
		}
	]
});
