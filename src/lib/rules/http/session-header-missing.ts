/** A call without the session id that the server wants. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, rpcMethods } from '../exchange.ts';

export const sessionHeaderMissing = defineEvidenceRule({
	id: 'session-header-missing',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'session-id-missing',
	supersedes: ['session-unknown', 'session-missing'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#session-management'
	],
	messages: {
		missing:
			'`{method}` is sent without `Mcp-Session-Id` — send `initialize` first and keep the id it returns',
		older:
			'The server wants a session for `{method}` — 2026-07-28 has none, so it speaks an older revision'
	},
	byRevision: {
		missing: {
			'2025-03-26': 'error',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': null
		},
		older: { '2025-03-26': null, '2025-06-18': null, '2025-11-25': null, '2026-07-28': 'error' }
	},
	check(exchange, _, report) {
		const { request, response } = exchange;
		if (!request || !response || endpointRole(exchange) !== 'mcp') return;
		// Without its status, an answer is the body that curl prints.
		if (response.status !== 400 && response.status !== null) return;
		if (headerOf(request, 'mcp-session-id') || !/\bsession\b/i.test(response.body?.text ?? ''))
			return;
		const methods = rpcMethods(request);
		// What shows no message must show at least that it is whole.
		if (methods.includes('initialize') || (methods.length === 0 && !request.complete)) return;
		const found = /"method"\s*:\s*"[^"\n]*"/.exec(request.body?.text ?? '');
		const start = (request.body?.span.start ?? 0) + (found?.index ?? 0);
		const at = found ? { start, end: start + found[0].length } : request.span;
		const [method = request.method] = methods;
		report({ message: 'missing', data: { method }, at });
		report({ message: 'older', data: { method }, at });
	}
});
