import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './challenge-missing.examples.ts';
import { challengeMissing } from './challenge-missing.ts';

evidenceTester(challengeMissing, {
	valid: [
		examples.good,
		{
			text: `POST /token HTTP/1.1
Host: a.example

grant_type=refresh_token

HTTP/1.1 401 Unauthorized
`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: 'HTTP/1.1 401 Unauthorized' },
		{
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Basic realm="a"
`,
			message: 'scheme',
			marked: 'Basic realm="a"'
		},
		{
			// A key where a scheme belongs; that none of it is shown, `challenge-facts.test.ts` holds.
			text: `POST /mcp HTTP/1.1
Host: mcp.example.com

HTTP/1.1 401 Unauthorized
WWW-Authenticate: eyJOb3RSZWFs.eyJhYmNkZWZnaGlqa2xtbm9w.c2lnbmF0dXJl realm="a"
`,
			message: 'scheme',
			marked: 'eyJOb3RSZWFs.eyJhYmNkZWZnaGlqa2xtbm9w.c2lnbmF0dXJl realm="a"'
		}
	]
});
