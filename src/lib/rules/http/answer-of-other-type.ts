/** An answer whose content type is none that clients take. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, isHtml, mediaType } from '../exchange.ts';

export const answerOfOtherType = defineEvidenceRule({
	id: 'answer-of-other-type',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'html-instead-of-json',
	supersedes: ['answer-not-json'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#sending-messages-to-the-server',
		'https://www.rfc-editor.org/rfc/rfc9728#section-3.2'
	],
	messages: {
		message:
			'The answer is sent as `{type}` — clients take `application/json` or `text/event-stream` alone',
		document:
			'The metadata are sent as `{type}`, not `application/json` — strict clients refuse them'
	},
	byRevision: 'same',
	check(exchange, _, report) {
		const { request, response } = exchange;
		if (response?.status !== 200 || isHtml(response)) return;
		const type = mediaType(response);
		const header = headerOf(response, 'content-type');
		if (!header || /^(?:application\/(?:[\w.-]+\+)?json|text\/event-stream)$/.test(type)) return;
		const role = endpointRole(exchange);
		// Only a request that has an id waits for an answer.
		if (role === 'mcp' && request?.method === 'POST' && /"id"\s*:/.test(request.body?.text ?? ''))
			report({ message: 'message', data: { type }, at: header.span });
		else if (role === 'resource-metadata' || role === 'server-metadata')
			report({ message: 'document', data: { type }, at: header.span, severity: 'warning' });
	}
});
