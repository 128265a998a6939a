/** The optional GET stream, answered with something that makes clients fail or loop. */
import { headerOf, listOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, isHtml, mediaType } from '../exchange.ts';

export const eventStreamRefused = defineEvidenceRule({
	id: 'event-stream-refused',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'get-stream-not-405',
	supersedes: ['get-stream-refused'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#listening-for-messages-from-the-server'
	],
	messages: {
		json: 'GET answers 200 with `{type}` — without an event stream it must be 405, else clients reconnect for ever',
		status:
			'GET answers {status} — a server without an event stream must say 405, clients take others for a failure'
	},
	byRevision: {
		json: {
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
	check(exchange, { pasted }, report) {
		const { request, response } = exchange;
		if (request?.method !== 'GET' || !response || endpointRole(exchange) !== 'mcp') return;
		const accept = headerOf(request, 'accept');
		const asked = accept ? listOf(accept.value).includes('text/event-stream') : false;
		if (!asked || response.status === null || isHtml(response)) return;
		const type = mediaType(response);
		if (response.status === 200 && type !== '' && type !== 'text/event-stream')
			report({
				message: 'json',
				data: { type },
				at: headerOf(response, 'content-type')?.span ?? response.span,
				confidence: 'certain'
			});
		else if (
			[400, 404, 500, 501].includes(response.status) &&
			// Only a POST that works shows that the address is right.
			(response.status !== 404 ||
				pasted.exchanges.some(
					(other) => other.request?.method === 'POST' && other.response?.status === 200
				))
		)
			report({ message: 'status', data: { status: response.status }, at: response.span });
	}
});
