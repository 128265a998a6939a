/** `Authorization: Bearer Bearer …`, or a whole header line inside the header. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const bearerPrefixRepeated = defineEvidenceRule({
	id: 'bearer-prefix-repeated',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'double-bearer-prefix',
	supersedes: [
		'bearer-twice',
		'authorization-stripped',
		'challenge-missing',
		'challenge-without-metadata'
	],
	sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
	messages: {
		scheme: 'The word `Bearer` stands twice — the second one is taken for the token',
		line: 'A whole header line stands where the token belongs — the server reads its name as the token'
	},
	check({ request }, _, report) {
		const sent = headerOf(request, 'authorization');
		const twice = /^Bearer\s+(Bearer\b|Authorization\s*:)/i.exec(sent?.value ?? '');
		if (sent && twice)
			report({ message: /^b/i.test(twice[1] ?? '') ? 'scheme' : 'line', at: sent.span });
	}
});
