import type { EvidenceExamples } from '../examples.ts';

export const examples: EvidenceExamples = {
	bad: {
		text: `POST /register -> 201 {"client_id":"a","client_secret":"b","redirect_uris":["http://127.0.0.1/cb"],"token_endpoint_auth_method":"client_secret_post"}

POST /token HTTP/1.1
Host: auth.example.com
Authorization: Basic YTpi

grant_type=authorization_code&code=x

HTTP/1.1 401 Unauthorized

{"error":"invalid_client"}`
	},
	good: {
		text: `POST /token HTTP/1.1
Host: auth.example.com

grant_type=authorization_code&code=x

HTTP/1.1 200 OK
Content-Type: application/json

{"access_token":"x","token_type":"Bearer","refresh_token":"y"}`
	}
};
