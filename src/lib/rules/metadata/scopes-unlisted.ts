/** Scopes that a client does not learn of, or that only one of the two servers knows. */
import { listIn } from '../../evidence/metadata/document.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { challengeValue } from '../exchange.ts';
import { isServer, itemsOf, memberAt, openingOf } from '../metadata.ts';

const name = 'scopes_supported';

export const scopesUnlisted = defineEvidenceRule({
	id: 'scopes-unlisted',
	reads: 'metadata',
	severity: 'advice',
	confidence: 'possible',
	diagnosis: 'invalid-scope',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9728#section-2',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#scope-selection-strategy'
	],
	messages: {
		absent:
			'`scopes_supported` is missing — a client then asks for no scope, unless the challenge names one',
		server:
			'The sign-in server does not list `{scope}`, the resource does — it may refuse to grant it'
	},
	byRevision: {
		absent: {
			'2025-03-26': null,
			'2025-06-18': null,
			'2025-11-25': 'advice',
			'2026-07-28': 'advice'
		}
	},
	check(document, { pasted }, report) {
		if (document.role !== 'protected-resource' || document.excerpt) return;
		// Another document stands in its place.
		if (memberAt(document, 'token_endpoint')) return;
		const scopes = memberAt(document, name);
		const named = pasted.exchanges.some(
			({ response }) => response && challengeValue(response, 'scope') !== null
		);
		if (!scopes && !named) report({ message: 'absent', at: openingOf(document), path: [name] });
		const server = pasted.documents.find(isServer);
		const known = server && listIn(server.root, name);
		const strange = known && itemsOf(scopes?.value).find(({ value }) => !known.includes(value));
		if (strange)
			report({
				message: 'server',
				data: { scope: strange.value },
				at: strange.span,
				path: [name, strange.index]
			});
	}
});
