/** Tokens that a resource server cannot read. */
import { defineEvidenceRule } from '../evidence.ts';

export const encryptedToken = defineEvidenceRule({
	id: 'encrypted-token',
	reads: 'token',
	severity: 'warning',
	confidence: 'certain',
	diagnosis: 'opaque-token',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc7516#section-3',
		'https://auth0.com/docs/secure/tokens/access-tokens/get-access-tokens'
	],
	messages: {
		encrypted:
			'The token is encrypted (five parts) — only its issuer reads it, Auth0 sends such ones without an audience'
	},
	check({ parts, span }, _, report) {
		if (parts === 5) report({ message: 'encrypted', at: span });
	}
});
