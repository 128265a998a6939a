/** Authorization server metadata that does not say whether callbacks carry `iss`. */
import { property } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { isServer, memberAt, openingOf } from '../metadata.ts';

const name = 'authorization_response_iss_parameter_supported';

export const callbackIssuerUnannounced = defineEvidenceRule({
	id: 'callback-issuer-unannounced',
	reads: 'metadata',
	severity: 'advice',
	confidence: 'certain',
	diagnosis: 'callback-issuer-mismatch',
	sources: [
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization',
		'https://www.rfc-editor.org/rfc/rfc9207#section-3'
	],
	messages: {
		absent:
			'Nothing says that callbacks carry `iss` — since 2026-07-28 a server should send and announce it'
	},
	byRevision: {
		absent: { '2025-03-26': null, '2025-06-18': null, '2025-11-25': null, '2026-07-28': 'advice' }
	},
	check(document, { revision }, report) {
		// What one revision alone says is told where that one is known.
		if (!isServer(document) || document.excerpt || !revision.certain) return;
		const value = property(document.root, name)?.value;
		if (value?.type === 'boolean' && value.value) return;
		const member = memberAt(document, name);
		report({ message: 'absent', at: member?.span ?? openingOf(document), path: [name] });
	}
});
