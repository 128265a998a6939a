/** Redirect URIs of a client that authorization servers refuse. */
import { textOf, type Change } from '../../evidence/index.ts';
import { isLoopbackHost, toUrl } from '../../evidence/http/message.ts';
import { defineEvidenceRule, type EvidenceFix } from '../evidence.ts';
import { changeDocument, itemsOf, memberAt, openingOf } from '../metadata.ts';

export const redirectNotAllowed = defineEvidenceRule({
	id: 'redirect-not-allowed',
	reads: 'metadata',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'redirect-uri-mismatch',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#communication-security',
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization/client-registration',
		'https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata',
		'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2'
	],
	messages: {
		absent: '`redirect_uris` is empty or missing — the sign-in has no address to come back to',
		http: 'A redirect URI is plain http outside this machine — servers refuse it',
		fragment: 'A redirect URI has a `#` part or a blank — servers refuse it',
		web: 'A client of type `web` has a loopback redirect URI — servers that check the type want `native`',
		untyped:
			'The registration does not say `application_type` — 2026-07-28 demands it, servers take `web` without it'
	},
	byRevision: {
		untyped: { '2025-03-26': null, '2025-06-18': null, '2025-11-25': null, '2026-07-28': 'warning' }
	},
	check(document, { pasted: { text }, revision }, report) {
		const native = (change: Change) => (): EvidenceFix[] => [
			{
				title: 'Register as native',
				safety: 'review',
				edits: changeDocument(text, document, [change])
			}
		];
		const { role } = document;
		if (role !== 'client' && role !== 'registration-request') return;
		const member = memberAt(document, 'redirect_uris');
		const uris = itemsOf(member?.value);
		if (uris.length === 0) {
			if (!document.excerpt)
				report({
					message: 'absent',
					at: member?.span ?? openingOf(document),
					path: ['redirect_uris']
				});
			return;
		}
		const loopback = uris.some(({ value }) => isLoopbackHost(toUrl(value)?.host ?? ''));
		if (
			role === 'registration-request' &&
			revision.certain &&
			loopback &&
			!document.excerpt &&
			!memberAt(document, 'application_type')
		)
			report({
				message: 'untyped',
				at: openingOf(document),
				path: ['application_type'],
				fixes: native({ op: 'insert', path: [], key: 'application_type', value: 'native' })
			});
		const web = textOf(document.root, 'application_type') === 'web';
		for (const { value, span, index } of uris) {
			const url = toUrl(value);
			const path = ['redirect_uris', index];
			if (value.includes('#') || /\s/.test(value)) report({ message: 'fragment', at: span, path });
			else if (url?.protocol === 'http:' && !isLoopbackHost(url.host))
				report({ message: 'http', at: span, path });
			else if (url && web && isLoopbackHost(url.host))
				report({
					message: 'web',
					at: span,
					path,
					severity: 'warning',
					fixes: native({ op: 'replace', path: ['application_type'], value: 'native' })
				});
		}
	}
});
