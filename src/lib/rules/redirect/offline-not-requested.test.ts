import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './offline-not-requested.examples.ts';
import { offlineNotRequested } from './offline-not-requested.ts';

evidenceTester(offlineNotRequested, {
	valid: [
		examples.good,
		{
			text: 'https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2F127.0.0.1%3A3334%2Fcallback&state=s1&code_challenge=c&code_challenge_method=S256&resource=https%3A%2F%2Fmcp.example.com%2Fmcp'
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'google',
			marked:
				'https://accounts.google.com/o/oauth2/v2/auth?response_type=code&client_id=a&redirect_uri=http%3A%2F%2F127.0.0.1%2Fcb'
		}
	]
});
