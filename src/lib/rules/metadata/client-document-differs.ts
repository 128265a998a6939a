/** A client metadata document that does not stand under its own client id. */
import { textOf } from '../../evidence/index.ts';
import { toUrl } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { memberAt } from '../metadata.ts';

export const clientDocumentDiffers = defineEvidenceRule({
	id: 'client-document-differs',
	reads: 'metadata',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'idp-app-misconfigured',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#client-id-metadata-documents'
	],
	messages: {
		address:
			'`client_id` is not an https address with a path — servers do not fetch a client document there',
		other: '`client_id` is another address than the one the document came from — servers refuse it',
		secret: 'A published client document holds a secret — everybody can read it'
	},
	byRevision: {
		address: {
			'2025-03-26': 'advice',
			'2025-06-18': 'advice',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		other: {
			'2025-03-26': 'advice',
			'2025-06-18': 'advice',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		}
	},
	check(document, _, report) {
		if (document.role !== 'client') return;
		const id = textOf(document.root, 'client_id') ?? '';
		const member = memberAt(document, 'client_id');
		const url = toUrl(id);
		if (!member) return;
		if (url?.protocol !== 'https:' || url.pathname === '/' || url.hash !== '')
			report({ message: 'address', at: member.span, path: member.path });
		else if (document.url && document.url.href !== url.href)
			report({ message: 'other', at: member.span, path: member.path });
		const secret = memberAt(document, 'client_secret');
		if (secret)
			report({
				message: 'secret',
				at: { start: secret.span.start, end: secret.value.span.start },
				path: secret.path
			});
	}
});
