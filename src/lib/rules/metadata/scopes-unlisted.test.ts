import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata, serverMetadata } from '../sample-documents.ts';
import { examples } from './scopes-unlisted.examples.ts';
import { scopesUnlisted } from './scopes-unlisted.ts';

evidenceTester(scopesUnlisted, {
	valid: [
		examples.good,
		{ text: `${resourceMetadata()}\n\n${serverMetadata()}` },
		{
			text: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer scope="files:read"\n\nPRM: ${resourceMetadata({ scopes_supported: undefined })}`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'server', marked: '"files:all"', at: 'scopes_supported.0' },
		{
			text: resourceMetadata({ scopes_supported: undefined }),
			message: 'absent',
			marked: '{',
			at: 'scopes_supported'
		}
	]
});
