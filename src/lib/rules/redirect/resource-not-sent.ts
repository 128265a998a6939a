/** An authorization request that does not say for which server the token is. */
import { valueOf } from '../../evidence/redirect/address.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const resourceNotSent = defineEvidenceRule({
	id: 'resource-not-sent',
	reads: 'redirect',
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'resource-param-missing',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization#resource-parameter-implementation'
	],
	messages: {
		absent:
			'The request has no `resource` — MCP demands it since 2025-06-18, clients leave it out without metadata'
	},
	byRevision: {
		absent: {
			'2025-03-26': null,
			'2025-06-18': 'advice',
			'2025-11-25': 'advice',
			'2026-07-28': 'advice'
		}
	},
	check(address, _, report) {
		if (address.role !== 'authorize' || valueOf(address, 'state') === null) return;
		const response = address.parameters.find(({ name }) => name === 'response_type');
		if (response && valueOf(address, 'resource') === null)
			report({ message: 'absent', at: response.span });
	}
});
