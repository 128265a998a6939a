import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata } from '../sample-documents.ts';
import { examples } from './token-in-query-offered.examples.ts';
import { tokenInQueryOffered } from './token-in-query-offered.ts';

evidenceTester(tokenInQueryOffered, {
	valid: [
		examples.good,
		{
			text: `{
  "resource": "https://mcp.example.com/mcp",
  "authorization_servers": [
    "https://auth.example.com"
  ],
  "scopes_supported": [
    "read"
  ]
}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'query',
			output: [',\n    "query"', ''],
			marked: `"bearer_methods_supported": [
    "header",
    "query"
  ]`,
			at: 'bearer_methods_supported'
		},
		{
			text: resourceMetadata({ scopes_supported: ['read'], bearer_methods_supported: ['body'] }),
			message: 'header',
			output: ['"body"', '"header",\n    "body"'],
			marked: `"bearer_methods_supported": [
    "body"
  ]`,
			at: 'bearer_methods_supported'
		}
	]
});
