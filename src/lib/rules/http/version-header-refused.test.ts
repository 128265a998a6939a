import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './version-header-refused.examples.ts';
import { versionHeaderRefused } from './version-header-refused.ts';

evidenceTester(versionHeaderRefused, {
	valid: [
		examples.good,
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 400 Bad Request

{"error":"bad name"}`
		},
		{
			// Another header may differ from the body.
			text: examples.bad.text
				.replace('-32022', '-32020')
				.replace('Unsupported protocol version', 'x')
		}
	],
	invalid: [
		{ ...examples.bad, message: 'version', marked: 'MCP-Protocol-Version: 2026-07-28' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 400 Bad Request

{"error":{"code":-32020,"message":"Missing MCP-Protocol-Version"}}`,
			message: 'absent',
			marked: 'HTTP/1.1 400 Bad Request',
			confidence: 'likely'
		}
	]
});
