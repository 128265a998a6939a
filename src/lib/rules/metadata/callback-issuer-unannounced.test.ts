import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './callback-issuer-unannounced.examples.ts';
import { callbackIssuerUnannounced } from './callback-issuer-unannounced.ts';

const name = 'authorization_response_iss_parameter_supported';

evidenceTester(callbackIssuerUnannounced, {
	valid: [
		examples.good,
		{ text: serverMetadata() },
		{ text: serverMetadata(), revision: '2025-11-25' }
	],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: '{', at: name },
		{
			text: serverMetadata({ [name]: false }),
			revision: '2026-07-28',
			message: 'absent',
			marked: `"${name}": false`,
			at: name
		}
	]
});
