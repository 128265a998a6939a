import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './registration-absent.examples.ts';
import { registrationAbsent } from './registration-absent.ts';

evidenceTester(registrationAbsent, {
	valid: [
		examples.good,
		{
			text: `{
  "issuer": "https://auth.example.com",
  "authorization_endpoint": "https://auth.example.com/authorize",
  "token_endpoint": "https://auth.example.com/token",
  "response_types_supported": [
    "code"
  ],
  "grant_types_supported": [
    "authorization_code",
    "refresh_token"
  ],
  "code_challenge_methods_supported": [
    "S256"
  ],
  "token_endpoint_auth_methods_supported": [
    "none"
  ],
  "client_id_metadata_document_supported": true
}`
		}
	],
	invalid: [{ ...examples.bad, message: 'absent', marked: '{', at: 'registration_endpoint' }]
});
