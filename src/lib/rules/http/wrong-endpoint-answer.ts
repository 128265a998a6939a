/** POST to an address that does not take MCP messages. */
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, isHtml, pathOf, shortAddress } from '../exchange.ts';

export const wrongEndpointAnswer = defineEvidenceRule({
	id: 'wrong-endpoint-answer',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'wrong-endpoint-url',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#backwards-compatibility'
	],
	messages: {
		absent: 'Nothing is at `{address}` — the path of the MCP endpoint is another one',
		method: '`{address}` takes no POST — an older SSE server answers so, or a page of the site'
	},
	byRevision: 'same',
	check(exchange, { pasted }, report) {
		const { request, response } = exchange;
		if (request?.method !== 'POST' || !response || endpointRole(exchange) !== 'mcp') return;
		if (response.status !== 404 && response.status !== 405) return;
		if (/"jsonrpc"|\bsession\b/i.test(response.body?.text ?? '') && !isHtml(response)) return;
		// Log lines of a web server show requests of anybody.
		if (!request.complete && !/\/(?:mcp|sse|messages?)\/?$/.test(pathOf(request))) return;
		const first = pasted.exchanges.find(
			(other) =>
				other.request?.method === 'POST' &&
				other.response?.status === response.status &&
				endpointRole(other) === 'mcp'
		);
		if (first !== exchange) return;
		report({
			message: response.status === 404 ? 'absent' : 'method',
			data: { address: shortAddress(request) },
			at: request.span
		});
	}
});
