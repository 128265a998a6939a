/** Plain http where a sign-in wants https: usually the inner address behind a TLS proxy. */
import { textOf } from '../../evidence/index.ts';
import { isLoopbackHost, toUrl } from '../../evidence/http/message.ts';
import { membersOf } from '../../evidence/metadata/document.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { changeDocument, isServer, itemsOf, memberAt, withHttps } from '../metadata.ts';

const addresses = /^(?:issuer|resource|jwks_uri|\w+_endpoint)$/;

export const endpointOverHttp = defineEvidenceRule({
	id: 'endpoint-over-http',
	reads: 'metadata',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'metadata-http-scheme',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc8414#section-2',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#communication-security'
	],
	messages: {
		http: '`{name}` is plain http — clients refuse it, behind a TLS proxy the server must name its public address',
		server: 'An authorization server is named with plain http — clients refuse to sign in there'
	},
	byRevision: 'same',
	check(document, { endpoint, pasted: { text } }, report) {
		if (!isServer(document) && document.role !== 'protected-resource') return;
		const plain = membersOf(document.root, addresses).flatMap(({ key, keySpan, value }) => {
			if (value.type !== 'string' || !isPlain(value.value)) return [];
			const secure = withHttps(value.value);
			return [{ key, secure, at: { start: keySpan.start, end: value.span.end } }];
		});
		const [first, ...others] = plain;
		if (first)
			report({
				message: 'http',
				data: { name: first.key },
				at: first.at,
				path: [first.key],
				related: others.map(({ at }) => ({ at, note: 'here too' })),
				// Behind a port that is written down may be nothing that speaks https.
				fixes: () =>
					plain.every(({ secure }) => secure !== null)
						? [
								{
									title: 'Write https',
									safety: 'review',
									edits: changeDocument(
										text,
										document,
										plain.map(({ key, secure }) => ({ op: 'replace', path: [key], value: secure }))
									)
								}
							]
						: [],
				// A resource on an inner network may be meant that way; one that is reached by https is not.
				...(first.key === 'resource' &&
					!isReachedByTls(document.url?.href ?? endpoint, textOf(document.root, 'resource')) && {
						severity: 'warning' as const,
						confidence: 'likely' as const
					})
			});
		const servers = itemsOf(memberAt(document, 'authorization_servers')?.value);
		const server = servers.find(({ value }) => isPlain(value));
		if (server)
			report({
				message: 'server',
				at: server.span,
				path: ['authorization_servers', server.index],
				fixes: () => {
					const secure = withHttps(server.value);
					return secure === null
						? []
						: [
								{
									title: 'Write https',
									safety: 'review',
									edits: [{ span: server.span, text: JSON.stringify(secure) }]
								}
							];
				}
			});
	}
});

function isReachedByTls(asked: string | null, resource: string | null): boolean {
	const [here, there] = [toUrl(asked ?? ''), toUrl(resource ?? '')];
	return here?.protocol === 'https:' && here.hostname === there?.hostname;
}

function isPlain(address: string): boolean {
	const url = toUrl(address);
	return url !== null && url.protocol === 'http:' && !isLoopbackHost(url.host);
}
