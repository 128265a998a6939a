import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './challenge-says-too-much.examples.ts';
import { challengeSaysTooMuch } from './challenge-says-too-much.ts';

evidenceTester(challengeSaysTooMuch, {
	valid: [
		examples.good,
		{
			text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="The access token expired at 10:00 (see /docs)"\n'
		},
		...['https://example.com/app/login', 'https://example.com/home/', '/app/settings'].map(
			(address) => ({
				text: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="Sign in at ${address} first"\n`
			})
		),
		{ text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="*"\n' }
	],
	invalid: [
		{ ...examples.bad, message: 'wildcard', marked: 'scope="*"' },
		{
			text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer scope="files:read offline_access"\n',
			message: 'offline',
			marked: 'scope="files:read offline_access"'
		},
		{
			text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="TypeError at verify (/srv/app/auth.js:12:3)"\n',
			message: 'telling',
			marked: 'error_description="TypeError at verify (/srv/app/auth.js:12:3)"'
		},
		{
			text: 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="No key in file:///app/keys/verify.py"\n',
			message: 'telling',
			marked: 'error_description="No key in file:///app/keys/verify.py"'
		}
	]
});
