/** Protected resource metadata that names no authorization server, or not by its identifier. */
import { toUrl } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { hasOddForm, itemsOf, listAround, memberAt, openingOf } from '../metadata.ts';

export const authorizationServersAbsent = defineEvidenceRule({
	id: 'authorization-servers-absent',
	reads: 'metadata',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'authorization-server-entry-invalid',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#authorization-server-location',
		'https://www.rfc-editor.org/rfc/rfc9728#section-2'
	],
	messages: {
		absent: '`authorization_servers` names no server — the client does not learn where to sign in',
		list: 'The document is a list — clients read one object and find no `authorization_servers` in it',
		document:
			'An authorization server is named by its issuer, not by the address of its metadata — clients append the rest',
		form: 'An entry of `authorization_servers` is no https address, or has a `?` or `#` part — clients refuse it',
		several:
			'Several authorization servers are listed — a client picks one, and must keep their keys apart',
		server:
			'This is metadata of an authorization server — here belongs the document that names that server'
	},
	byRevision: {
		absent: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		list: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		document: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		form: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		several: {
			'2025-03-26': null,
			'2025-06-18': 'advice',
			'2025-11-25': 'advice',
			'2026-07-28': 'advice'
		},
		server: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		}
	},
	check(document, { pasted }, report) {
		if (document.role !== 'protected-resource' || document.excerpt) return;
		const list = listAround(pasted.text, document);
		// Who copied it may have put it there.
		const told = document.url
			? {}
			: { severity: 'warning' as const, confidence: 'likely' as const };
		if (list) report({ message: 'list', at: list, ...told });
		const servers = memberAt(document, 'authorization_servers');
		const items = itemsOf(servers?.value);
		const endpoint = servers ? null : memberAt(document, 'token_endpoint');
		const odd = items.find(({ value }) => hasOddForm(value));
		if (odd) report({ message: 'form', at: odd.span, path: ['authorization_servers', odd.index] });
		if (servers && items.length > 1)
			report({ message: 'several', at: servers.span, path: servers.path });
		if (endpoint) report({ message: 'server', at: endpoint.span, path: endpoint.path });
		else if (items.length === 0)
			report({
				message: 'absent',
				at: servers?.span ?? openingOf(document),
				path: ['authorization_servers']
			});
		const wrong = items.find(({ value }) => value.includes('/.well-known/'));
		if (wrong)
			report({
				message: 'document',
				at: wrong.span,
				path: ['authorization_servers', wrong.index],
				fixes: () => {
					const issuer = issuerOf(wrong.value);
					return issuer === null
						? []
						: [
								{
									title: 'Name the issuer instead',
									safety: 'review',
									edits: [{ span: wrong.span, text: JSON.stringify(issuer) }]
								}
							];
				}
			});
	}
});

/** The issuer whose document stands at this address; `null` where the well-known part has something on both sides. */
function issuerOf(address: string): string | null {
	const url = toUrl(address);
	const parts = /^(.*)\/\.well-known\/[\w-]+(\/.*)?$/.exec(url?.pathname ?? '');
	const [, before = '', behind = ''] = parts ?? [];
	return url && parts && (before === '' || behind === '') ? url.origin + before + behind : null;
}
