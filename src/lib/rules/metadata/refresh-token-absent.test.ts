import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './refresh-token-absent.examples.ts';
import { refreshTokenAbsent } from './refresh-token-absent.ts';

evidenceTester(refreshTokenAbsent, {
	valid: [
		examples.good,
		{
			text: `POST /token HTTP/1.1
Host: auth.example.com

grant_type=client_credentials

HTTP/1.1 200 OK

{"access_token":"x","token_type":"Bearer","expires_in":3600}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'absent',
			marked: `"expires_in": 3600
}`
		}
	]
});
