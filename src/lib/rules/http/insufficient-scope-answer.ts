/** 403: the token is good, a scope is missing. */
import { parameterOf } from '../../evidence/http/challenge.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { bearerOf, endpointRole } from '../exchange.ts';

export const insufficientScopeAnswer = defineEvidenceRule({
	id: 'insufficient-scope-answer',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'insufficient-scope',
	supersedes: ['scope-insufficient'],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc6750#section-3.1',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#scope-challenge-handling'
	],
	messages: {
		scope: 'The token lacks a scope, `{scope}` is asked for — sign in again with it',
		unnamed:
			'The token lacks a scope, and the challenge does not say which — clients cannot ask for it'
	},
	byRevision: {
		unnamed: {
			'2025-03-26': 'advice',
			'2025-06-18': 'advice',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		}
	},
	check(exchange, _, report) {
		const { response } = exchange;
		const bearer = response ? bearerOf(response) : undefined;
		const error = bearer ? parameterOf(bearer, 'error') : undefined;
		if (
			!response ||
			!bearer ||
			error?.value !== 'insufficient_scope' ||
			endpointRole(exchange) !== 'mcp'
		)
			return;
		const scope = parameterOf(bearer, 'scope');
		report({
			...(scope ? { message: 'scope', data: { scope: scope.value } } : { message: 'unnamed' }),
			at: error.span,
			...(scope && { related: [{ at: scope.span, note: 'these are needed' }] })
		});
	}
});
