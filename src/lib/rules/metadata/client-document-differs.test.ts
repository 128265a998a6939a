import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './client-document-differs.examples.ts';
import { clientDocumentDiffers } from './client-document-differs.ts';

evidenceTester(clientDocumentDiffers, {
	valid: [
		examples.good,
		{
			text: `GET https://app.example.com/oauth/client.json HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{
  "client_id": "https://app.example.com/oauth/client.json",
  "client_name": "App",
  "redirect_uris": [
    "http://127.0.0.1/callback"
  ],
  "token_endpoint_auth_method": "none"
}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'address',
			marked: '"client_id": "https://app.example.com/"',
			at: 'client_id'
		},
		{
			text: `GET https://app.example.com/other.json HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{
  "client_id": "https://app.example.com/oauth/client.json",
  "client_name": "App",
  "redirect_uris": [
    "http://127.0.0.1/callback"
  ],
  "token_endpoint_auth_method": "none"
}`,
			message: 'other',
			marked: '"client_id": "https://app.example.com/oauth/client.json"',
			at: 'client_id'
		},
		{
			text: `GET https://app.example.com/oauth/client.json HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{
  "client_id": "https://app.example.com/oauth/client.json",
  "client_name": "App",
  "redirect_uris": [
    "http://127.0.0.1/callback"
  ],
  "token_endpoint_auth_method": "none",
  "client_secret": "abc"
}`,
			message: 'secret',
			marked: '"client_secret": ',
			at: 'client_secret'
		}
	]
});
