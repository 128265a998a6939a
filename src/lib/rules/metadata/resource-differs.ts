/** Protected resource metadata about another address than the one in use. */
import { textOf } from '../../evidence/index.ts';
import { toUrl } from '../../evidence/http/message.ts';
import type { Pasted } from '../../evidence/pasted.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { challengeValue, resourceMetadataPath } from '../exchange.ts';
import { changeDocument, differenceOf, memberAt, openingOf, shown } from '../metadata.ts';

export const resourceDiffers = defineEvidenceRule({
	id: 'resource-differs',
	reads: 'metadata',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'resource-mismatch',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9728#section-3.3',
		'https://www.rfc-editor.org/rfc/rfc8707#section-2'
	],
	messages: {
		differs:
			'`resource` is not the address in use, `{expected}`: {part} differs — clients discard the document',
		prefix:
			'`resource` is only the start of the address in use — the TypeScript SDK takes it, strict clients do not',
		source:
			'`resource` does not belong to the address of the document: {part} differs — clients discard it',
		absent: '`resource` is missing — clients discard the document',
		relative: '`resource` is no absolute address, or has a `#` part — clients discard the document',
		slash:
			'`resource` ends with a slash — the canonical address has none, and the two are compared as strings',
		asked:
			'The sign-in asks for another `resource`: {part} differs — the token will be for that one'
	},
	byRevision: {
		differs: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		source: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		absent: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		relative: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		slash: {
			'2025-03-26': null,
			'2025-06-18': 'advice',
			'2025-11-25': 'advice',
			'2026-07-28': 'advice'
		},
		asked: {
			'2025-03-26': null,
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		}
	},
	check(document, { endpoint, pasted }, report) {
		const { text } = pasted;
		if (document.role !== 'protected-resource') return;
		const member = memberAt(document, 'resource');
		const resource = textOf(document.root, 'resource');
		if (!member || resource === null) {
			// Another document in its place has none of its members.
			if (!document.excerpt && !memberAt(document, 'token_endpoint'))
				report({ message: 'absent', at: openingOf(document), path: ['resource'] });
			return;
		}
		const { span: at, path } = member;
		const url = toUrl(resource);
		if (!url || resource.includes('#')) {
			report({ message: 'relative', at, path });
			return;
		}
		// Identifiers of another kind than addresses: nothing to compare with.
		if (!/^https?:$/.test(url.protocol)) return;
		for (const { role, parameters } of pasted.addresses) {
			const asked = parameters.find(({ name }) => name === 'resource');
			if (role === 'authorize' && asked && !sameAddress(resource, asked.value))
				report({
					message: 'asked',
					data: { part: differenceOf(resource, asked.value) },
					at: asked.span,
					related: [{ at, note: 'the resource says' }]
				});
		}
		if (endpoint !== null) {
			if (sameAddress(resource, endpoint) || onlyTheScheme(resource, endpoint)) return;
			const here = toUrl(endpoint);
			const isPrefix =
				here?.origin === url.origin && here.pathname.startsWith(url.pathname.replace(/\/?$/, '/'));
			const strict = document.url?.pathname.startsWith(`${resourceMetadataPath}/`) ?? false;
			report({
				message: isPrefix && !strict ? 'prefix' : 'differs',
				data: { expected: shown(endpoint), part: differenceOf(resource, endpoint) },
				at,
				path,
				...(isPrefix && !strict && { severity: 'advice' as const, confidence: 'likely' as const }),
				fixes: () =>
					differenceOf(resource, endpoint) === 'a trailing slash'
						? [
								{
									title: 'Write the address in use',
									safety: 'review',
									edits: changeDocument(text, document, [{ op: 'replace', path, value: endpoint }])
								}
							]
						: []
			});
			return;
		}
		const from = document.url ?? namedAddress(pasted);
		const expected = from ? resourceOf(from) : null;
		if (expected === null || !from) {
			if (url.pathname !== '/' && resource.endsWith('/'))
				report({ message: 'slash', at, path, confidence: 'possible' });
			return;
		}
		const root = from.pathname.replace(/\/$/, '') === resourceMetadataPath;
		if (root ? toUrl(expected)?.origin === url.origin : sameAddress(resource, expected)) return;
		if (onlyTheScheme(resource, expected)) return;
		report({ message: 'source', data: { part: differenceOf(resource, expected) }, at, path });
	}
});

/** Where a challenge of the same paste says that the document is. */
function namedAddress({ exchanges }: Pasted): URL | null {
	for (const { response } of exchanges) {
		const named = response ? challengeValue(response, 'resource_metadata') : null;
		if (named !== null) return toUrl(named);
	}
	return null;
}

/** Equal, or by nothing but the slash that stands for an empty path. */
function sameAddress(a: string, b: string): boolean {
	if (a === b) return true;
	const [left, right] = [toUrl(a), toUrl(b)];
	return left !== null && right !== null && left.pathname === '/' && left.href === right.href;
}

/** Plain http in place of https, and all else alike: `endpoint-over-http` says where that comes from. */
function onlyTheScheme(resource: string, expected: string): boolean {
	return /^http:/i.test(resource) && sameAddress(resource.replace(/^http:/i, 'https:'), expected);
}

/** The resource that a document at this address is about. */
function resourceOf({ origin, pathname }: URL): string | null {
	const found = /^\/\.well-known\/oauth-protected-resource(\/.*)?$/.exec(pathname);
	return found ? `${origin}${found[1] ?? ''}` : null;
}
