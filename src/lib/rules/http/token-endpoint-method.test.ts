import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './token-endpoint-method.examples.ts';
import { tokenEndpointMethod } from './token-endpoint-method.ts';

evidenceTester(tokenEndpointMethod, {
	valid: [
		examples.good,
		{
			text: `POST /token HTTP/1.1
Host: auth.example.com

grant_type=authorization_code&code=x

HTTP/1.1 401 Unauthorized

{"error":"invalid_client"}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'differs',
			marked: 'Authorization: Basic YTpi',
			confidence: 'certain'
		},
		{
			text: `POST /register -> 201 {"client_id":"a","client_secret":"b","redirect_uris":["http://127.0.0.1/cb"],"token_endpoint_auth_method":"client_secret_post"}

POST /token HTTP/1.1
Host: auth.example.com

grant_type=authorization_code&code=x&client_id=a

HTTP/1.1 401 Unauthorized

{"error":"invalid_client"}`,
			message: 'nothing',
			marked: 'POST /token',
			confidence: 'certain'
		}
	]
});
