/** A resource that lists what only the authorization server should. */
import { defineEvidenceRule } from '../evidence.ts';
import { changeDocument, itemsOf, memberAt } from '../metadata.ts';

export const offlineAccessListed = defineEvidenceRule({
	id: 'offline-access-listed',
	reads: 'metadata',
	severity: 'advice',
	confidence: 'certain',
	diagnosis: 'invalid-scope',
	sources: [
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/security_best_practices'
	],
	messages: {
		offline:
			'`offline_access` is no scope of a resource — from 2026-07-28 only the authorization server lists it',
		wildcard: 'A scope for everything is listed — clients ask for all that is listed'
	},
	byRevision: {
		offline: { '2025-03-26': null, '2025-06-18': null, '2025-11-25': null, '2026-07-28': 'advice' }
	},
	check(document, { pasted: { text } }, report) {
		if (document.role !== 'protected-resource') return;
		for (const { value, span, index } of itemsOf(memberAt(document, 'scopes_supported')?.value)) {
			const path = ['scopes_supported', index];
			if (value === 'offline_access')
				report({
					message: 'offline',
					at: span,
					path,
					fixes: () => [
						{
							title: 'Leave it out',
							safety: 'review',
							edits: changeDocument(text, document, [{ op: 'remove', path }])
						}
					]
				});
			else if (value === '*' || value === 'all') report({ message: 'wildcard', at: span, path });
		}
	}
});
