/** A resource that takes tokens in addresses, or not in the header. */
import { listIn } from '../../evidence/metadata/document.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { memberAt } from '../metadata.ts';

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
	check(document, _, report) {
		const methods = listIn(document.root, 'bearer_methods_supported');
		const member = memberAt(document, 'bearer_methods_supported');
		if (!methods || !member || document.role !== 'protected-resource') return;
		if (methods.includes('query')) report({ message: 'query', at: member.span, path: member.path });
		if (methods.length > 0 && !methods.includes('header'))
			report({ message: 'header', at: member.span, path: member.path });
	}
});
