/** The server does not take the content type of a message. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole } from '../exchange.ts';

export const contentTypeRefusedAnswer = defineEvidenceRule({
	id: 'content-type-refused-answer',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'content-type-rejected',
	supersedes: ['content-type-refused'],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#sending-messages-to-the-server'
	],
	messages: {
		absent:
			'The request has no `Content-Type`, the server answers 415 — it takes `application/json` only',
		other: 'The server answers 415 to `{type}` — it takes `application/json` only'
	},
	byRevision: 'same',
	check(exchange, _, report) {
		const { request, response } = exchange;
		if (response?.status !== 415 || endpointRole(exchange) !== 'mcp') return;
		const sent = headerOf(request, 'content-type');
		if (sent) report({ message: 'other', data: { type: sent.value }, at: sent.span });
		else report({ message: 'absent', at: response.span });
	}
});
