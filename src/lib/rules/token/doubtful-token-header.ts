/** What stands before a token's claims, where it leads a server to a key that it should not take. */
import { property, textOf } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const doubtfulTokenHeader = defineEvidenceRule({
	id: 'doubtful-token-header',
	reads: 'token',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'verifier-misconfigured',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc8725#section-3.10',
		'https://www.rfc-editor.org/rfc/rfc8725#section-3.2',
		'https://www.rfc-editor.org/rfc/rfc7515#section-4.1.4'
	],
	messages: {
		shared:
			'`alg` is {alg} — whoever checks the token holds the secret that signs it, a server elsewhere has none',
		key: 'The header brings its own key (`{name}`) — a server that follows it takes tokens from anybody',
		critical:
			'The header has `crit` — a server that does not know its extensions must refuse the token',
		unnamed: 'The header has no `kid`, and there are several keys — a server may try the wrong one'
	},
	check({ header, payload, headerSpan: at }, { pasted: { text } }, report) {
		if (!header) return;
		const alg = textOf(header, 'alg') ?? '';
		const issuer = (payload && textOf(payload, 'iss')) ?? '';
		if (/^HS\d/.test(alg) && issuer.startsWith('https://'))
			report({ message: 'shared', data: { alg }, at, path: ['header', 'alg'] });
		const name = ['jku', 'x5u', 'jwk'].find((member) => property(header, member));
		if (name !== undefined) report({ message: 'key', data: { name }, at, path: ['header', name] });
		if (property(header, 'crit')) report({ message: 'critical', at, path: ['header', 'crit'] });
		const keys = [...text.slice(0, 200_000).matchAll(/"kty"\s*:/g)].length;
		if (keys > 1 && !property(header, 'kid') && !/^(?:HS|none$)/.test(alg))
			report({ message: 'unnamed', at, path: ['header', 'kid'] });
	}
});
