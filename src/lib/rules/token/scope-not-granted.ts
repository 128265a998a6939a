/** A token without the scope that the challenge asks for. */
import { parameterOf } from '../../evidence/http/challenge.ts';
import { namesOf } from '../../evidence/token/read.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { bearerOf } from '../exchange.ts';

export const scopeNotGranted = defineEvidenceRule({
	id: 'scope-not-granted',
	reads: 'token',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'insufficient-scope',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9068#section-2.2.3',
		'https://www.rfc-editor.org/rfc/rfc6750#section-3'
	],
	messages: { lacks: 'The token lacks `{missing}` — the challenge asks for it' },
	check({ payload, payloadSpan: at }, { pasted }, report) {
		if (!payload) return;
		const granted = ['scope', 'scp', 'permissions', 'roles']
			.flatMap((name) => namesOf(payload, name))
			.flatMap((name) => name.split(' '));
		for (const { response } of pasted.exchanges) {
			const bearer = response ? bearerOf(response) : undefined;
			const scope = bearer ? parameterOf(bearer, 'scope') : undefined;
			const missing = (scope?.value ?? '')
				.split(' ')
				.filter((name) => name !== '' && !granted.includes(name));
			if (!scope || missing.length === 0 || granted.length === 0) continue;
			report({
				message: 'lacks',
				data: { missing: missing.join(' ') },
				at,
				path: ['payload', 'scope'],
				related: [{ at: scope.span, note: 'asked for here' }]
			});
			return;
		}
	}
});
