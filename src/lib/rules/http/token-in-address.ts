/** A token in the address of a request. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole } from '../exchange.ts';

export const tokenInAddress = defineEvidenceRule({
	id: 'token-in-address',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'token-in-query-string',
	supersedes: ['credential-missing-at-server', 'challenge-missing', 'challenge-without-metadata'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#access-token-usage',
		'https://www.rfc-editor.org/rfc/rfc9700#section-4.3.2'
	],
	messages: {
		refused:
			'The token stands in the address as `{name}` — this server reads the `Authorization` header only',
		shown: 'The token stands in the address as `{name}` — logs and proxies keep addresses'
	},
	byRevision: 'same',
	check(exchange, _, report) {
		const { request, response } = exchange;
		if (!request || endpointRole(exchange) !== 'mcp' || headerOf(request, 'authorization')) return;
		const found = /[?&]((?:access_|auth_)?token|api[_-]?key|key|authorization)=[^&#\s]/i.exec(
			request.target
		);
		if (!found) return;
		const refused = response?.status === 401 || response?.status === 403;
		report({
			message: refused ? 'refused' : 'shown',
			data: { name: found[1] ?? '' },
			at: { start: request.span.start, end: request.targetSpan.end },
			...(!refused && { severity: 'advice' as const })
		});
	}
});
