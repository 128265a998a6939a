/** A token that tells a client who signed in, where one for a resource is wanted. */
import { property, textOf } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const idTokenSent = defineEvidenceRule({
	id: 'id-token-sent',
	reads: 'token',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'id-token-sent',
	supersedes: ['audience-differs', 'audience-refused'],
	sources: [
		'https://openid.net/specs/openid-connect-core-1_0.html#IDToken',
		'https://www.rfc-editor.org/rfc/rfc9068#section-5'
	],
	messages: {
		identity:
			'This is an ID token (`{claim}`) — it is for the client alone, a server wants the access token',
		sent: 'The `id_token` of the answer is sent as Bearer — a server wants the `access_token`'
	},
	check({ payload, payloadSpan: at, span, asIdToken, asBearer }, { pasted }, report) {
		if (!payload || asIdToken) return;
		const whole = ({ start, end }: typeof span) => pasted.text.slice(start, end);
		if (
			asBearer &&
			pasted.tokens.some((other) => other.asIdToken && whole(other.span) === whole(span))
		) {
			report({ message: 'sent', at: span, confidence: 'certain' });
			return;
		}
		if (['scope', 'scp'].some((name) => property(payload, name))) return;
		const client = textOf(payload, 'azp') ?? textOf(payload, 'client_id');
		// A token for the one who asked for it, and for no right.
		const own =
			client !== null &&
			textOf(payload, 'aud') === client &&
			!['permissions', 'roles'].some((name) => property(payload, name));
		const claim =
			['at_hash', 'c_hash', 'nonce'].find((name) => property(payload, name)) ??
			(own ? 'aud' : undefined);
		if (claim !== undefined)
			report({ message: 'identity', data: { claim }, at, path: ['payload', claim] });
	}
});
