import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata, serverMetadata } from '../sample-documents.ts';
import { examples } from './offline-access-listed.examples.ts';
import { offlineAccessListed } from './offline-access-listed.ts';

evidenceTester(offlineAccessListed, {
	valid: [
		examples.good,
		{
			text: serverMetadata({ scopes_supported: ['read', 'offline_access'] })
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'offline',
			output: [',\n    "offline_access"', ''],
			marked: '"offline_access"',
			at: 'scopes_supported.1'
		},
		{
			text: resourceMetadata({ scopes_supported: ['*'] }),
			message: 'wildcard',
			marked: '"*"',
			at: 'scopes_supported.0'
		}
	]
});
