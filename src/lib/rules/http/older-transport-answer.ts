/** A POST answered with the first event of the older transport. */
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, rpcMethods, succeeded } from '../exchange.ts';

export const olderTransportAnswer = defineEvidenceRule({
	id: 'older-transport-answer',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'http-type-for-sse-endpoint',
	sources: [
		'https://modelcontextprotocol.io/specification/2024-11-05/basic/transports#http-with-sse',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#backwards-compatibility'
	],
	messages: {
		endpoint:
			'The POST is answered with `event: endpoint` — this is the older SSE transport, whose stream opens with GET'
	},
	byRevision: 'same',
	check(exchange, _, report) {
		const { request, response } = exchange;
		if (request?.method !== 'POST' || endpointRole(exchange) !== 'mcp') return;
		if (!response?.body || (response.status !== null && !succeeded(response))) return;
		if (!rpcMethods(request).includes('initialize')) return;
		const found = /^event: ?endpoint\b/m.exec(response.body.text);
		if (!found) return;
		const start = response.body.span.start + found.index;
		report({ message: 'endpoint', at: { start, end: start + found[0].length } });
	}
});
