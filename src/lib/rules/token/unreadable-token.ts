/** A token without readable content: nothing that could be compared stands in it. */
import { issuerOf } from '../../catalog/key-hosts.ts';
import { placeholderKind } from '../../secrets/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { resourceHost } from '../metadata.ts';

export const unreadableToken = defineEvidenceRule({
	id: 'unreadable-token',
	reads: 'token',
	severity: 'advice',
	confidence: 'possible',
	diagnosis: 'opaque-token',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc6749#section-1.4',
		'https://www.rfc-editor.org/rfc/rfc7662#section-1'
	],
	messages: {
		alone: 'The token is opaque — for whom it is, and until when, only its issuer can tell',
		named:
			'The token is opaque: nothing in it names `{host}` — a server that reads tokens itself refuses it'
	},
	check({ opaque, span: at }, { pasted, endpoint }, report) {
		const token = pasted.text.slice(at.start, at.end);
		// Whose key it is says more.
		if (!opaque || placeholderKind(token) || issuerOf(token) !== null) return;
		const host = resourceHost(endpoint, pasted);
		if (host === null) report({ message: 'alone', at });
		else report({ message: 'named', data: { host }, at });
	}
});
