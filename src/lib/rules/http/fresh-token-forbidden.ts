/** 403 for a token that was issued a moment before. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { bearerOf, endpointRole, isHtml } from '../exchange.ts';

export const freshTokenForbidden = defineEvidenceRule({
	id: 'fresh-token-forbidden',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'server-auth-check-wrong',
	sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-3.1'],
	messages: {
		forbidden:
			'The token was just issued, and the server answers 403 without a reason — its own check is wrong',
		inside: 'A refusal comes with status 200 — clients do not start a sign-in without a 401'
	},
	check(exchange, { pasted }, report) {
		const { request, response } = exchange;
		if (!response || endpointRole(exchange) !== 'mcp') return;
		const body = response.body?.text ?? '';
		if (response.status === 200) {
			const refusal =
				/"(?:message|error)"\s*:\s*"[^"\n]{0,80}\b(?:unauthorized|unauthenticated|authentication required|invalid token|missing token)\b/i.exec(
					body
				);
			if (refusal && /"error"\s*:/.test(body) && response.body) {
				const start = response.body.span.start + refusal.index;
				report({
					message: 'inside',
					at: { start, end: start + refusal[0].length },
					severity: 'warning'
				});
			}
			return;
		}
		if (response.status !== 403 || bearerOf(response) || isHtml(response)) return;
		if (
			!headerOf(request, 'authorization') ||
			/\b(?:host|origin|waf|blocked)\b|host_not_allowed/i.test(body)
		)
			return;
		const issued = pasted.exchanges.some(
			(other) =>
				other.span.start < exchange.span.start &&
				endpointRole(other) === 'token' &&
				other.response?.status === 200
		);
		const first = pasted.exchanges.find(
			(other) => other.response?.status === 403 && endpointRole(other) === 'mcp'
		);
		if (issued && first === exchange)
			report({ message: 'forbidden', at: { start: exchange.span.start, end: response.span.end } });
	}
});
