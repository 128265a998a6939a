import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './challenge-malformed.examples.ts';
import { challengeMalformed } from './challenge-malformed.ts';

evidenceTester(challengeMalformed, {
	valid: [examples.good, { text: 'WWW-Authenticate: Negotiate, Basic realm="a, b"' }],
	invalid: [
		{ ...examples.bad, message: 'unclosed-quote', marked: '"mcp' },
		{
			text: 'WWW-Authenticate: Bearer realm="mcp" scope="read"',
			message: 'missing-comma',
			marked: 'scope'
		},
		{
			text: 'WWW-Authenticate: Bearer scope="a", scope="b"',
			message: 'repeated',
			marked: 'scope="b"'
		},
		{
			text: 'WWW-Authenticate: Bearer realm="a", @',
			message: 'odd-sign',
			marked: '@',
			severity: 'warning'
		},
		{
			text: 'WWW-Authenticate: Bearer error_description="unexpected "aud" claim value"',
			message: 'inner-quote',
			marked: '"',
			severity: 'advice'
		}
	]
});
