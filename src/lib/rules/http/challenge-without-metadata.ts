/** A Bearer challenge that names no protected resource metadata, or that clients overlook. */
import { parameterOf } from '../../evidence/http/challenge.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { bearerOf, challengesOf, endpointRole, isServed, statusOf } from '../exchange.ts';

export const challengeWithoutMetadata = defineEvidenceRule({
	id: 'challenge-without-metadata',
	reads: 'http',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'challenge-without-resource-metadata',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9728#section-5.1',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#protected-resource-metadata-discovery-requirements'
	],
	messages: {
		absent:
			'The challenge has no `resource_metadata` — revision 2025-06-18 demands it, later clients must guess',
		second:
			'`Bearer` is not the first scheme — clients on the TypeScript SDK read the first one only'
	},
	byRevision: {
		absent: {
			'2025-03-26': null,
			'2025-06-18': 'error',
			'2025-11-25': 'warning',
			'2026-07-28': 'warning'
		}
	},
	check(exchange, { pasted, revision }, report) {
		const { request, response } = exchange;
		if (
			!response ||
			statusOf(response) !== 401 ||
			endpointRole(exchange) !== 'mcp' ||
			request?.method === 'OPTIONS'
		)
			return;
		const bearer = bearerOf(response);
		if (!bearer) return;
		const served = isServed(pasted) && revision.id !== '2025-06-18';
		if (!parameterOf(bearer, 'resource_metadata'))
			report({
				message: 'absent',
				at: bearer.span,
				...(served && { severity: 'advice' as const })
			});
		else if (challengesOf(response).all[0]?.scheme !== 'bearer')
			report({ message: 'second', at: bearer.span });
	}
});
