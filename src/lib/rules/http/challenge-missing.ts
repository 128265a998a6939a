/** A 401 that does not say how to sign in. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { bearerOf, challengesOf, endpointRole, isHtml, isServed, statusOf } from '../exchange.ts';

/** Of the registry of schemes, and in use beside it. What is none of them may be anything, a key in the wrong place too. */
const known =
	/^(?:api-?key|aws4-hmac-sha256|basic|concealed|digest|dpop|gnap|hawk|hoba|jwt|key|mutual|negotiate|ntlm|oauth|privatetoken|scram-sha-(?:1|256)|session|token|vapid)$/;

export const challengeMissing = defineEvidenceRule({
	id: 'challenge-missing',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'challenge-without-resource-metadata',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
		'https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml',
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization#authorization-server-location'
	],
	messages: {
		absent: 'The 401 has no `WWW-Authenticate` — the client is never told where sign-in starts',
		scheme: 'The 401 offers {scheme}, not Bearer — an MCP client cannot sign in with that'
	},
	byRevision: {
		absent: {
			'2025-03-26': 'warning',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		}
	},
	check(exchange, { pasted, revision }, report) {
		const { request, response } = exchange;
		if (!response || statusOf(response) !== 401 || endpointRole(exchange) !== 'mcp') return;
		// Without its status, a header shows that there are others.
		if (!response.complete && response.status !== null) return;
		if (request?.method === 'OPTIONS' || isHtml(response)) return;
		const [first] = challengesOf(response).all;
		if (!first) {
			const sent = headerOf(request, 'authorization') !== undefined;
			report({
				message: 'absent',
				at: response.span,
				// A refused static token is the likelier story there.
				...(sent && { severity: 'warning' as const }),
				// Since 2025-11-25 clients find the metadata without being told.
				...(isServed(pasted) && revision.id !== '2025-06-18' && { severity: 'advice' as const })
			});
		} else if (!bearerOf(response))
			report({
				message: 'scheme',
				data: { scheme: known.test(first.scheme) ? first.scheme : 'another scheme' },
				at: first.span
			});
	}
});
