/** The issuer of a document against the address that led to it, and against the resource that names it. */
import { textOf } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { differenceOf, hasOddForm, isServer, itemsOf, memberAt, openingOf } from '../metadata.ts';

export const issuerDiffers = defineEvidenceRule({
	id: 'issuer-differs',
	reads: 'metadata',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'issuer-mismatch',
	supersedes: ['issuer-mismatch-message'],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc8414#section-3.3',
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization/authorization-server-discovery'
	],
	messages: {
		named:
			'`issuer` and the entry in `authorization_servers` differ by {part} — clients since 2026-07-28 refuse that',
		source:
			'`issuer` and the address of the document differ by {part} — clients since 2026-07-28 refuse that',
		absent: '`issuer` is missing — clients cannot tell whose document this is',
		form: '`issuer` is no https address, or has a `?` or `#` part — clients cannot look for its metadata'
	},
	byRevision: {
		named: {
			'2025-03-26': null,
			'2025-06-18': 'warning',
			'2025-11-25': 'warning',
			'2026-07-28': 'error'
		},
		source: {
			'2025-03-26': 'advice',
			'2025-06-18': 'warning',
			'2025-11-25': 'warning',
			'2026-07-28': 'error'
		}
	},
	check(document, { pasted }, report) {
		if (!isServer(document)) return;
		const issuer = textOf(document.root, 'issuer');
		const member = memberAt(document, 'issuer');
		if (issuer === null || !member) {
			if (!document.excerpt)
				report({ message: 'absent', at: openingOf(document), path: ['issuer'] });
			return;
		}
		if (hasOddForm(issuer)) report({ message: 'form', at: member.span, path: member.path });
		const entries = pasted.documents
			.filter(({ role }) => role === 'protected-resource')
			.flatMap((resource) => itemsOf(memberAt(resource, 'authorization_servers')?.value));
		if (entries.length > 0 && !entries.some(({ value }) => value === issuer)) {
			const [entry] = entries;
			const near =
				entries.find(({ value }) => differenceOf(value, issuer) === 'a trailing slash') ?? entry;
			// With several servers, the document may be of one that the resource does not name.
			if (near)
				report({
					message: 'named',
					data: { part: differenceOf(near.value, issuer) },
					at: near.span,
					path: ['authorization_servers', near.index],
					related: [{ at: member.span, note: 'the issuer' }],
					// Which of two addresses is right, only somebody who runs them knows.
					fixes: () =>
						differenceOf(near.value, issuer) === 'a trailing slash'
							? [
									{
										title: 'Write the issuer exactly',
										safety: 'review',
										edits: [{ span: near.span, text: JSON.stringify(issuer) }]
									}
								]
							: []
				});
			return;
		}
		const { url } = document;
		if (!url) return;
		const identifiers = identifiersOf(url);
		if (
			identifiers.length === 0 ||
			identifiers.some((id) => id === issuer || id === issuer.replace(/\/$/, ''))
		)
			return;
		report({
			message: 'source',
			data: { part: differenceOf(identifiers[0] ?? '', issuer) },
			at: member.span,
			path: member.path
		});
	}
});

/** The issuers that a document at this address can have: the well-known part stands before or behind the path. */
function identifiersOf({ origin, pathname }: URL): string[] {
	const before = /^\/\.well-known\/[\w-]+(\/.*)?$/.exec(pathname);
	if (before) return [`${origin}${(before[1] ?? '').replace(/\/$/, '')}`];
	const behind = /^(\/.*)\/\.well-known\/[\w-]+$/.exec(pathname);
	return behind ? [`${origin}${behind[1] ?? ''}`] : [];
}
