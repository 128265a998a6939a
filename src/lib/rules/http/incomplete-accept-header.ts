/** A request that does not accept both kinds of answer that an MCP server may give. */
import { headerOf, listOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole } from '../exchange.ts';

const wanted = ['application/json', 'text/event-stream'];

export const incompleteAcceptHeader = defineEvidenceRule({
	id: 'incomplete-accept-header',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'accept-header-missing',
	supersedes: ['not-acceptable'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#sending-messages-to-the-server'
	],
	messages: {
		refused: 'The server answers 406 — the request must accept JSON and an event stream, both',
		absent: '`Accept` lacks `{missing}` — a POST to an MCP server must accept both kinds of answer'
	},
	byRevision: 'same',
	check(exchange, _, report) {
		const { request, response } = exchange;
		if (endpointRole(exchange) !== 'mcp') return;
		const accept = headerOf(request, 'accept');
		const accepted = listOf(accept?.value ?? '');
		const missing = accepted.includes('*/*')
			? []
			: wanted.filter((type) => !accepted.includes(type));
		if (response?.status === 406)
			report({ message: 'refused', at: (accept && missing.length > 0 ? accept : response).span });
		else if (request?.method === 'POST' && accept && missing.length > 0 && response?.status === 400)
			report({
				message: 'absent',
				data: { missing: missing.join(' and ') },
				at: accept.valueSpan,
				confidence: 'likely'
			});
	}
});
