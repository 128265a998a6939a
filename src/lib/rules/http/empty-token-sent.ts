/** The scheme, and no token behind it. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const emptyTokenSent = defineEvidenceRule({
	id: 'empty-token-sent',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'empty-bearer-token',
	supersedes: [
		'challenge-missing',
		'challenge-without-metadata',
		'authorization-stripped',
		'token-missing-text'
	],
	sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
	messages: {
		word: 'The word `{word}` is sent as the token — there was no token when the header was built',
		empty: 'The scheme is sent without a token — the variable behind it is empty'
	},
	check({ request, response }, _, report) {
		const sent = headerOf(request, 'authorization');
		if (!sent || response?.status === 200) return;
		const [, value] = /^(?:Bearer|token)\b\s*(.*)$/i.exec(sent.value) ?? [];
		if (value === '') report({ message: 'empty', at: sent.span });
		else if (value !== undefined && /^(?:null|undefined|none|nil|\[object Object\])$/i.test(value))
			report({ message: 'word', data: { word: value }, at: sent.span });
	}
});
