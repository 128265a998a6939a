/** 500 to 504: the server, or a proxy before it, failed. */
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, isHtml } from '../exchange.ts';

export const serverFailureAnswer = defineEvidenceRule({
	id: 'server-failure-answer',
	reads: 'http',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'server-error-5xx',
	supersedes: ['server-failed'],
	sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.6'],
	messages: {
		server: 'The server answers {status} — its own log has the reason, not your config',
		proxy: 'A proxy answers {status} — it does not reach the server, or waits too long for it'
	},
	check(exchange, { pasted }, report) {
		const { request, response } = exchange;
		const status = response?.status ?? 0;
		if (!response || status < 500 || status > 504) return;
		if (request && endpointRole(exchange) === 'unknown') return;
		// The optional stream has a rule of its own; a page of a proxy is no refusal of the server.
		if (request?.method === 'GET' && endpointRole(exchange) === 'mcp' && !isHtml(response)) return;
		const first = pasted.exchanges.find((other) => (other.response?.status ?? 0) >= 500);
		if (first === exchange)
			report({ message: status >= 502 ? 'proxy' : 'server', data: { status }, at: response.span });
	}
});
