import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './token-in-address.examples.ts';
import { tokenInAddress } from './token-in-address.ts';

evidenceTester(tokenInAddress, {
	valid: [
		examples.good,
		{
			text: `POST /mcp?tenant=a HTTP/1.1
Host: mcp.example.com

HTTP/1.1 200 OK
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'refused', marked: 'POST /mcp?token=abc' },
		{
			text: `POST /mcp?api_key=abc HTTP/1.1
Host: mcp.example.com

HTTP/1.1 200 OK
`,
			message: 'shown',
			marked: 'POST /mcp?api_key=abc',
			severity: 'advice'
		}
	]
});
