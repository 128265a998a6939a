/** An authorization request without what MCP demands of it. */
import { valueOf } from '../../evidence/redirect/address.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const pkceNotSent = defineEvidenceRule({
	id: 'pkce-not-sent',
	reads: 'redirect',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'pkce-not-advertised',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#authorization-code-protection'
	],
	messages: {
		absent:
			'The request has no `code_challenge` — MCP demands PKCE, many servers refuse without it',
		plain: 'The request uses another PKCE method than `S256` — MCP demands `S256`'
	},
	byRevision: 'same',
	check(address, _, report) {
		if (address.role !== 'authorize') return;
		const response = address.parameters.find(({ name }) => name === 'response_type');
		// Addresses in notes are shortened; one with `state` or a scope was copied whole.
		if (!response || valueOf(address, 'state') === null) return;
		const method = address.parameters.find(({ name }) => name === 'code_challenge_method');
		if (valueOf(address, 'code_challenge') === null)
			report({ message: 'absent', at: response.span });
		else if (method && method.value !== 'S256') report({ message: 'plain', at: method.span });
	}
});
