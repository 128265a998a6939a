import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './pkce-absent.examples.ts';
import { pkceAbsent } from './pkce-absent.ts';

evidenceTester(pkceAbsent, {
	valid: [
		examples.good,
		{
			text: 'AS: {"issuer":"https://auth.example.com","token_endpoint":"https://auth.example.com/token"}'
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'absent',
			output: ['"none"\n  ]', '"none"\n  ],\n  "code_challenge_methods_supported": ["S256"]'],
			marked: '{',
			at: 'code_challenge_methods_supported'
		},
		{
			text: serverMetadata({ code_challenge_methods_supported: ['plain'] }),
			message: 'without',
			output: ['[\n    "plain"\n  ]', '["S256"]'],
			marked: `"code_challenge_methods_supported": [
    "plain"
  ]`,
			at: 'code_challenge_methods_supported'
		},
		{
			text: serverMetadata({ code_challenge_methods_supported: ['plain', 'S256'] }),
			message: 'plain',
			output: ['"plain",\n    ', ''],
			marked: `"code_challenge_methods_supported": [
    "plain",
    "S256"
  ]`,
			at: 'code_challenge_methods_supported',
			severity: 'advice'
		}
	]
});
