/** Authorization server metadata without the address of its keys, beside a token that needs them. */
import { property, textOf } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { isServer, openingOf } from '../metadata.ts';

export const keysAddressAbsent = defineEvidenceRule({
	id: 'keys-address-absent',
	reads: 'metadata',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'verifier-misconfigured',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc8414#section-2',
		'https://www.rfc-editor.org/rfc/rfc9068#section-4'
	],
	messages: {
		absent:
			'`jwks_uri` is missing, and the token is a JWT — a server finds no key to check its signature with'
	},
	check(document, { pasted: { tokens } }, report) {
		if (!isServer(document) || document.excerpt || property(document.root, 'jwks_uri')) return;
		const issuer = textOf(document.root, 'issuer');
		// A signature of another sort is checked with a secret, not with a published key.
		const token = tokens.find(
			({ parts, header, payload }) =>
				parts === 3 &&
				payload &&
				textOf(payload, 'iss') === issuer &&
				/^(?:RS|ES|PS|EdDSA)/.test((header && textOf(header, 'alg')) ?? '')
		);
		if (issuer !== null && token)
			report({
				message: 'absent',
				at: openingOf(document),
				path: ['jwks_uri'],
				related: [{ at: token.headerSpan, note: 'signed with a key of this server' }]
			});
	}
});
