/** A server where a client cannot get an id by itself. */
import { defineEvidenceRule } from '../evidence.ts';
import { isServer, memberAt, openingOf } from '../metadata.ts';

export const registrationAbsent = defineEvidenceRule({
	id: 'registration-absent',
	reads: 'metadata',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'no-dynamic-client-registration',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#client-registration-approaches',
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization/client-registration'
	],
	messages: {
		absent:
			'The server neither registers clients nor takes client documents — the client needs an id from you',
		documents:
			'The server takes client documents, but registers nobody — clients before 2025-11-25 need an id from you',
		retiring:
			'The server only registers clients — 2026-07-28 is phasing that out, client documents take its place'
	},
	byRevision: {
		documents: {
			'2025-03-26': 'warning',
			'2025-06-18': 'warning',
			'2025-11-25': null,
			'2026-07-28': null
		},
		retiring: { '2025-03-26': null, '2025-06-18': null, '2025-11-25': null, '2026-07-28': 'advice' }
	},
	check(document, { pasted, revision }, report) {
		if (!isServer(document) || document.excerpt) return;
		const documents = memberAt(document, 'client_id_metadata_document_supported');
		const takesDocuments = documents?.value.type === 'boolean' && documents.value.value;
		const registers = memberAt(document, 'registration_endpoint');
		if (registers) {
			// What one revision alone says is told where that one is known.
			if (!takesDocuments && revision.certain)
				report({ message: 'retiring', at: registers.span, path: registers.path });
			return;
		}
		// A client id in the same paste: somebody registered already.
		if (pasted.documents.some(({ role }) => role === 'registration-answer')) return;
		if (
			pasted.addresses.some(
				({ role, parameters }) =>
					role === 'authorize' && parameters.some(({ name }) => name === 'client_id')
			)
		)
			return;
		if (takesDocuments) report({ message: 'documents', at: documents.span, path: documents.path });
		else report({ message: 'absent', at: openingOf(document), path: ['registration_endpoint'] });
	}
});
