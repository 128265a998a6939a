/** A server where a client cannot get an id by itself. */
import { property } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { isServer, openingOf } from '../metadata.ts';

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
			'The server neither registers clients nor takes client documents — the client needs an id from you'
	},
	check(document, { pasted }, report) {
		if (!isServer(document) || document.excerpt) return;
		const { root } = document;
		if (property(root, 'registration_endpoint')) return;
		const documents = property(root, 'client_id_metadata_document_supported')?.value;
		if (documents?.type === 'boolean' && documents.value) return;
		// A client id in the same paste: somebody registered already.
		if (pasted.documents.some(({ role }) => role === 'registration-answer')) return;
		if (
			pasted.addresses.some(
				({ role, parameters }) =>
					role === 'authorize' && parameters.some(({ name }) => name === 'client_id')
			)
		)
			return;
		report({ message: 'absent', at: openingOf(document), path: ['registration_endpoint'] });
	}
});
