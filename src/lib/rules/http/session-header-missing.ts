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
			'`{method}` is sent without `Mcp-Session-Id` — send `initialize` first and keep the id it returns'
	},
	check(exchange, _, report) {
		const { request, response } = exchange;
		if (!request || response?.status !== 400 || endpointRole(exchange) !== 'mcp') return;
		if (headerOf(request, 'mcp-session-id') || !/\bsession\b/i.test(response.body?.text ?? ''))
			return;
		const methods = rpcMethods(request);
		const [method] = methods;
		if (method === undefined || methods.includes('initialize') || !request.body) return;
		const found = /"method"\s*:\s*"[^"\n]*"/.exec(request.body.text);
		const start = request.body.span.start + (found?.index ?? 0);
		report({
			message: 'missing',
			data: { method },
			at: { start, end: start + (found?.[0].length ?? 1) }
		});
	}
});
