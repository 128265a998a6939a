import { evidenceTester } from '../evidence-tester.ts';
import { serverMetadata } from '../sample-documents.ts';
import { examples } from './registration-absent.examples.ts';
import { registrationAbsent } from './registration-absent.ts';

evidenceTester(registrationAbsent, {
	valid: [
		examples.good,
		{ text: serverMetadata(), revision: '2025-11-25' },
		{
			text: serverMetadata({
				registration_endpoint: undefined,
				client_id_metadata_document_supported: true
			})
		}
	],
	invalid: [
		{ ...examples.bad, message: 'absent', marked: '{', at: 'registration_endpoint' },
		{
			text: serverMetadata({
				registration_endpoint: undefined,
				client_id_metadata_document_supported: true
			}),
			revision: '2025-06-18',
			message: 'documents',
			marked: '"client_id_metadata_document_supported": true',
			at: 'client_id_metadata_document_supported'
		},
		{
			text: serverMetadata(),
			revision: '2026-07-28',
			message: 'retiring',
			marked: '"registration_endpoint": "https://auth.example.com/register"',
			at: 'registration_endpoint',
			severity: 'advice'
		}
	]
});
