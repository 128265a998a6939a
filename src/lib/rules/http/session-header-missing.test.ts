import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './session-header-missing.examples.ts';
import { sessionHeaderMissing } from './session-header-missing.ts';

evidenceTester(sessionHeaderMissing, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com
Mcp-Session-Id: s1

{"jsonrpc":"2.0","id":1,"method":"tools/list"}

HTTP/1.1 400 Bad Request

no such session`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'missing', marked: '"method":"tools/list"' },
		{
			...examples.bad,
			revision: '2026-07-28',
			message: 'older',
			marked: '"method":"tools/list"'
		}
	]
});
