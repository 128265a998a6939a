/** Authorization server metadata that is not where clients look. */
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, pathOf, succeeded, wholeSpan } from '../exchange.ts';

export const serverMetadataAbsent = defineEvidenceRule({
	id: 'server-metadata-absent',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'as-metadata-missing',
	supersedes: ['registration-404'],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc8414#section-3.1',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#authorization-server-metadata-discovery'
	],
	messages: {
		absent: '`{address}` answers {status} — without this document the client cannot sign in',
		openid:
			'`{address}` answers {status}, only the OpenID document is there — older clients need this one'
	},
	byRevision: {
		absent: {
			'2025-03-26': 'warning',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		openid: {
			'2025-03-26': 'error',
			'2025-06-18': 'error',
			'2025-11-25': 'advice',
			'2026-07-28': 'advice'
		}
	},
	check(exchange, { pasted }, report) {
		const { request, response } = exchange;
		if (
			endpointRole(exchange) !== 'server-metadata' ||
			!request ||
			!response?.status ||
			succeeded(response)
		)
			return;
		if (response.status < 400 || response.status >= 500) return;
		const others = pasted.exchanges.filter(
			(other) => endpointRole(other) === 'server-metadata' && other !== exchange
		);
		const found = others.some((other) => other.response && succeeded(other.response));
		const failed = others.some(
			(other) =>
				other.span.start < exchange.span.start && !(other.response && succeeded(other.response))
		);
		if (failed) return;
		const isOAuth = request.target.includes('/oauth-authorization-server');
		// Current clients ask for both documents, one is enough.
		if (found && !isOAuth) return;
		report({
			message: found ? 'openid' : 'absent',
			data: { address: pathOf(request), status: response.status },
			at: wholeSpan(exchange),
			...(found && { severity: 'warning' as const, confidence: 'possible' as const })
		});
	}
});
