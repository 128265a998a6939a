/** Every address of the protocol is refused with a web page: this is a web site, no MCP server. */
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, isHtml, succeeded } from '../exchange.ts';

export const webSiteAnswers = defineEvidenceRule({
	id: 'web-site-answers',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'wrong-endpoint-url',
	supersedes: [
		'resource-metadata-absent',
		'server-metadata-absent',
		'html-answer',
		'registration-refused'
	],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#streamable-http'
	],
	messages: {
		site: 'A web site refuses every address of the protocol — this URL is no MCP endpoint'
	},
	byRevision: 'same',
	check(exchange, { pasted }, report) {
		const answered = pasted.exchanges.filter(({ response }) => response?.status);
		const protocol = answered.filter((item) =>
			['resource-metadata', 'server-metadata', 'register'].includes(endpointRole(item))
		);
		if (protocol[0] !== exchange || protocol.length < 3) return;
		if (answered.some(({ response }) => response && succeeded(response))) return;
		const pages = answered.filter(({ response }) => response && isHtml(response));
		// A bot check is a page too, but somebody else's.
		if (
			pages.length === 0 ||
			/<title>(?:Just a moment|Attention Required|Access denied)/i.test(pasted.text)
		)
			return;
		const [named] = pasted.noted;
		report({
			message: 'site',
			at: named?.span ?? { start: exchange.span.start, end: exchange.span.end }
		});
	}
});
