import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './pkce-not-sent.examples.ts';
import { pkceNotSent } from './pkce-not-sent.ts';

evidenceTester(pkceNotSent, {
	valid: [examples.good, { text: 'http://127.0.0.1:3334/callback?code=x&state=s1' }],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: 'response_type=code' },
		{
			text: 'https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2F127.0.0.1%3A3334%2Fcallback&state=s1&code_challenge=c&code_challenge_method=plain&resource=https%3A%2F%2Fmcp.example.com%2Fmcp',
			message: 'plain',
			marked: 'code_challenge_method=plain'
		}
	]
});
