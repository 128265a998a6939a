import { evidenceTester } from '../evidence-tester.ts';
import { sampleKeys } from '../sample-token.ts';
import { examples } from './unreadable-token.examples.ts';
import { unreadableToken } from './unreadable-token.ts';

const { github, opaque, shared } = sampleKeys;

evidenceTester(unreadableToken, {
	valid: [
		examples.good,
		{ text: github },
		{ text: 'Bearer YOUR_ACCESS_TOKEN_HERE' },
		{ text: 'Authorization: Bearer ${DOCS_TOKEN}' },
		{ text: '3f2b1a70-5c4d-4e6f-8a9b-0c1d2e3f4a5b' },
		{ text: '@modelcontextprotocol/server-everything@2026.8.31' },
		{
			text: `GET /mcp HTTP/1.1\nHost: mcp.example.com\nAuthorization: Bearer ${opaque}\n\nHTTP/1.1 200 OK\n`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'alone', marked: opaque },
		{ text: shared, message: 'alone', marked: shared },
		{ text: ` ${opaque}\n`, message: 'alone', marked: opaque },
		{
			text: `access_token=${opaque}`,
			expectedResource: 'https://mcp.example.com/mcp',
			message: 'named',
			marked: opaque
		}
	]
});
