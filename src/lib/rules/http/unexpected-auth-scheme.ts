/** The answer names another header or scheme than the request used. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';

const expectation =
	/(?:expected|use|send|provide|requires?|missing|set)\b[^"\n]{0,40}?\b(?:(Authorization):? <(?!bearer)|((?:x-)?api-key)\b|(Basic) auth)/i;

export const unexpectedAuthScheme = defineEvidenceRule({
	id: 'unexpected-auth-scheme',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'wrong-auth-scheme',
	supersedes: ['challenge-missing', 'challenge-without-metadata', 'authorization-stripped'],
	sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-11.4'],
	messages: {
		bare: 'The server wants the key alone in `Authorization` — `Bearer` before it makes it another value',
		header: 'The server reads the header `{name}` — the key in `Authorization` is not looked at'
	},
	check({ request, response }, _, report) {
		const sent = headerOf(request, 'authorization');
		if (!sent || (response?.status !== 401 && response?.status !== 403)) return;
		const wanted = expectation.exec(response.body?.text ?? '');
		if (!wanted || !/^Bearer /i.test(sent.value)) return;
		if (wanted[1] !== undefined) report({ message: 'bare', at: sent.span, confidence: 'certain' });
		else if (!/bearer/i.test(response.body?.text ?? ''))
			report({ message: 'header', data: { name: wanted[2] ?? wanted[3] ?? '' }, at: sent.span });
	}
});
