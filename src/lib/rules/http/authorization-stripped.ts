/** The request carries a token, the answer says that none arrived: something on the way took it out. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';

const nothingArrived =
	/\b(?:no|missing|without)\b[^"\n]{0,30}\b(?:bearer|token|authorization|credential)|\b(?:authorization|token)\b[^"\n]{0,30}\b(?:missing|required|not (?:found|provided|sent))/i;

export const authorizationStripped = defineEvidenceRule({
	id: 'authorization-stripped',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'proxy-strips-authorization',
	supersedes: [
		'credential-missing-at-server',
		'header-missing-401',
		'challenge-missing',
		'challenge-without-metadata'
	],
	sources: [
		'https://httpd.apache.org/docs/2.4/mod/core.html#cgipassauth',
		'https://www.rfc-editor.org/rfc/rfc6750#section-3.1'
	],
	messages: {
		stripped:
			'The request carries a token, but the server sees none — a proxy or web server takes the header out'
	},
	check({ request, response }, { pasted }, report) {
		const sent = headerOf(request, 'authorization');
		if (response?.status !== 401 || !sent || !/^Bearer \S/i.test(sent.value)) return;
		// A scheme written twice leaves no token either, and is the person's own.
		if (/^Bearer\s+(?:Bearer|Authorization)\b/i.test(sent.value)) return;
		const lost = /\bHTTP_AUTHORIZATION unset|REDIRECT_HTTP_AUTHORIZATION=/.exec(pasted.text);
		const said = nothingArrived.exec(response.body?.text ?? '');
		if (!lost && !said) return;
		const start = lost?.index ?? (response.body?.span.start ?? 0) + (said?.index ?? 0);
		report({
			message: 'stripped',
			at: { start, end: start + (lost ?? said ?? '')[0].length },
			related: [{ at: sent.span, note: 'sent here' }],
			...(lost && { confidence: 'certain' })
		});
	}
});
