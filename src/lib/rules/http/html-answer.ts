/** A web page where the protocol wants JSON. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, isHtml, shortAddress } from '../exchange.ts';

export const htmlAnswer = defineEvidenceRule({
	id: 'html-answer',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'html-instead-of-json',
	supersedes: [
		'stdout-token',
		'resource-metadata-absent',
		'server-metadata-absent',
		'answer-not-json'
	],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9728#section-3.2',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#sending-messages-to-the-server'
	],
	messages: {
		page: 'A web page answers at `{address}` — the client wants JSON and stops there',
		nowhere: 'A web page comes back where the client wants JSON — something else answers there'
	},
	byRevision: 'same',
	check(exchange, { pasted }, report) {
		const { request, response } = exchange;
		const role = endpointRole(exchange);
		if (!response || !isHtml(response) || role === 'authorize' || role === 'unknown') return;
		if (response.status === 404 || response.status === 405) return;
		// The page of a proxy that fails: its status says more. The other one says itself what is wrong.
		const status = response.status ?? 0;
		if (status >= 500 && status <= 504 && role === 'mcp') return;
		if ((response.body?.text ?? '').includes('plain HTTP request was sent to HTTPS port')) return;
		if (
			request?.method === 'GET' &&
			role === 'mcp' &&
			!/event-stream|json/.test(headerOf(request, 'accept')?.value ?? '')
		)
			return;
		const first = pasted.exchanges.find(
			(other) => other.response !== null && isHtml(other.response) && endpointRole(other) === role
		);
		if (first !== exchange) return;
		const said = /Failed to parse JSON/.exec(pasted.text);
		const address = shortAddress(request);
		report({
			...(address === '' ? { message: 'nowhere' } : { message: 'page', data: { address } }),
			at: said
				? { start: said.index, end: said.index + said[0].length }
				: (headerOf(response, 'content-type')?.span ?? response.span)
		});
	}
});
