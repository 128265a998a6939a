/** A session id that the server does not know any more. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole } from '../exchange.ts';

export const sessionIdExpired = defineEvidenceRule({
	id: 'session-id-expired',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'session-id-unknown',
	supersedes: ['session-unknown', 'session-missing'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#session-management'
	],
	messages: {
		unknown:
			'The server does not know the session any more — it was restarted, or another copy answers',
		status:
			'The server answers {status} to an unknown session — only 404 makes clients start a new one'
	},
	byRevision: {
		unknown: {
			'2025-03-26': 'error',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'warning'
		},
		status: {
			'2025-03-26': 'error',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'warning'
		}
	},
	check(exchange, _, report) {
		const { request, response } = exchange;
		const sent = headerOf(request, 'mcp-session-id');
		if (!sent || !response || endpointRole(exchange) !== 'mcp') return;
		const { status } = response;
		if (status !== 400 && status !== 404) return;
		// It was sent and did not arrive: something on the way took it.
		if (/header is required|missing session/i.test(response.body?.text ?? '')) return;
		if (
			!/\bsession\b/i.test(response.body?.text ?? '') &&
			!(status === 404 && (response.body?.text ?? '').includes('-32001'))
		)
			return;
		report({ message: status === 404 ? 'unknown' : 'status', data: { status }, at: sent.span });
	}
});
