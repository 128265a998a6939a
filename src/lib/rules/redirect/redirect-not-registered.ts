/** The redirect URI of a request against those that are registered in the same paste. */
import { isLoopbackHost, toUrl } from '../../evidence/http/message.ts';
import { compareRedirectUris, type RedirectReason } from '../../evidence/redirect/compare.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { changeDocument, itemsOf, memberAt } from '../metadata.ts';

const words: Readonly<Partial<Record<RedirectReason, string>>> = {
	'trailing-slash': 'a trailing slash',
	'loopback-name': 'localhost and its address are two hosts',
	'invisible-sign': 'a sign that nobody sees',
	'user-info': 'a user name',
	'blank-around': 'a blank around it',
	'not-absolute': 'one has no scheme',
	wildcard: 'wildcards do not count',
	case: 'capital letters',
	encoding: 'how a sign is encoded',
	fragment: 'the part behind `#`'
};

export const redirectNotRegistered = defineEvidenceRule({
	id: 'redirect-not-registered',
	reads: 'redirect',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'redirect-uri-mismatch',
	supersedes: ['redirect-not-registered-message'],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.3',
		'https://www.rfc-editor.org/rfc/rfc8252#section-7.3',
		'https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3'
	],
	messages: {
		differs:
			'The redirect URI is not one of those registered: {part} — servers compare them as strings',
		depends: 'Only the port of `localhost` differs — some servers allow that, strict ones do not',
		http: 'A redirect URI is plain http outside this machine — servers refuse it'
	},
	check({ role, parameters }, { pasted }, report) {
		const sent = parameters.find(({ name }) => name === 'redirect_uri');
		if (role !== 'authorize' || !sent) return;
		const url = toUrl(sent.value);
		if (url?.protocol === 'http:' && !isLoopbackHost(url.host)) {
			report({ message: 'http', at: sent.span });
			return;
		}
		const clients = pasted.documents.filter((document) =>
			['client', 'registration-request', 'registration-answer'].includes(document.role)
		);
		const registered = clients.flatMap((document) =>
			itemsOf(memberAt(document, 'redirect_uris')?.value)
		);
		if (registered.length === 0) return;
		const compared = registered.map((item) => ({
			item,
			result: compareRedirectUris(item.value, sent.value)
		}));
		if (compared.some(({ result }) => result.match && !result.depends)) return;
		const nearest =
			compared.find(({ result }) => result.match) ??
			compared.find(({ result }) => result.reason !== 'host') ??
			compared[0];
		if (!nearest) return;
		const { item, result } = nearest;
		report({
			...(result.match
				? { message: 'depends', severity: 'advice' as const }
				: { message: 'differs', data: { part: words[result.reason] ?? `the ${result.reason}` } }),
			at: sent.span,
			related: [{ at: item.span, note: 'registered here' }],
			fixes: () => {
				const [document, other] = clients;
				return document && !other
					? [
							{
								title: 'Register this one too',
								safety: 'review',
								edits: changeDocument(pasted.text, document, [
									{
										op: 'insert',
										path: ['redirect_uris'],
										key: registered.length,
										value: sent.value
									}
								])
							}
						]
					: [];
			}
		});
	}
});
