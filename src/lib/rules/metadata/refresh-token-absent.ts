/** A token answer without a refresh token: the sign-in lasts as long as the access token. */
import { property } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole } from '../exchange.ts';
import { memberAt, openingOf } from '../metadata.ts';

export const refreshTokenAbsent = defineEvidenceRule({
	id: 'refresh-token-absent',
	reads: 'metadata',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'refresh-token-not-issued',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization'
	],
	messages: {
		absent:
			'The answer has no `refresh_token` — when the access token ends, the person must sign in again'
	},
	byRevision: 'same',
	check(document, { pasted }, report) {
		if (document.role !== 'token-answer' || !memberAt(document, 'access_token')) return;
		if (property(document.root, 'refresh_token') || property(document.root, 'error')) return;
		const exchange = pasted.exchanges.find(
			({ span }) => span.start <= document.span.start && document.span.end <= span.end
		);
		const body =
			exchange && endpointRole(exchange) === 'token' ? (exchange.request?.body?.text ?? '') : '';
		// Clients that act for themselves ask again with their secret.
		if (/grant_type=(?!authorization_code)/.test(body)) return;
		const expires = memberAt(document, 'expires_in');
		report({
			message: 'absent',
			at: expires ? { start: expires.span.start, end: document.span.end } : openingOf(document),
			...(!expires && { severity: 'advice' as const })
		});
	}
});
