/** A resource that takes tokens in addresses, or not in the header. */
import { listIn } from '../../evidence/metadata/document.ts';
import type { Change } from '../../evidence/index.ts';
import { defineEvidenceRule, type EvidenceFix } from '../evidence.ts';
import { changeDocument, memberAt } from '../metadata.ts';

export const tokenInQueryOffered = defineEvidenceRule({
	id: 'token-in-query-offered',
	reads: 'metadata',
	severity: 'warning',
	confidence: 'certain',
	diagnosis: 'token-in-query-string',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#token-requirements',
		'https://www.rfc-editor.org/rfc/rfc9728#section-2'
	],
	messages: {
		query:
			'`bearer_methods_supported` offers `query` — MCP forbids tokens in addresses, logs keep them',
		header:
			'`bearer_methods_supported` lacks `header` — MCP clients send the token there and nowhere else'
	},
	byRevision: 'same',
	check(document, { pasted: { text } }, report) {
		const methods = listIn(document.root, 'bearer_methods_supported');
		const member = memberAt(document, 'bearer_methods_supported');
		if (!methods || !member || document.role !== 'protected-resource') return;
		const fix = (title: string, change: Change) => (): EvidenceFix[] => [
			{ title, safety: 'review', edits: changeDocument(text, document, [change]) }
		];
		if (methods.includes('query'))
			report({
				message: 'query',
				at: member.span,
				path: member.path,
				// Without it, there must be another way left.
				fixes:
					methods.length > 1
						? fix('Leave query out', {
								op: 'remove',
								path: [...member.path, methods.indexOf('query')]
							})
						: () => []
			});
		if (methods.length > 0 && !methods.includes('header'))
			report({
				message: 'header',
				at: member.span,
				path: member.path,
				fixes: fix('Offer the header', { op: 'insert', path: member.path, key: 0, value: 'header' })
			});
	}
});
