import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './code-flow-absent.examples.ts';
import { codeFlowAbsent } from './code-flow-absent.ts';

evidenceTester(codeFlowAbsent, {
	valid: [
		examples.good,
		{
			text: serverMetadata({ grant_types_supported: undefined })
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'response',
			marked: `"response_types_supported": [
    "token"
  ]`,
			at: 'response_types_supported'
		},
		{
			text: serverMetadata({ grant_types_supported: ['client_credentials'] }),
			message: 'grant',
			marked: `"grant_types_supported": [
    "client_credentials"
  ]`,
			at: 'grant_types_supported',
			severity: 'warning'
		},
		{
			text: serverMetadata({ grant_types_supported: ['authorization_code'] }),
			message: 'refresh',
			marked: `"grant_types_supported": [
    "authorization_code"
  ]`,
			at: 'grant_types_supported',
			severity: 'advice'
		},
		{
			text: serverMetadata({
				grant_types_supported: ['authorization_code', 'refresh_token', 'password']
			}),
			message: 'outdated',
			marked: `"grant_types_supported": [
    "authorization_code",
    "refresh_token",
    "password"
  ]`,
			at: 'grant_types_supported',
			severity: 'advice',
			confidence: 'possible'
		},
		{
			text: serverMetadata({ response_types_supported: ['code', 'token'] }),
			message: 'outdated',
			marked: `"response_types_supported": [
    "code",
    "token"
  ]`,
			at: 'response_types_supported',
			severity: 'advice',
			confidence: 'possible'
		}
	]
});
