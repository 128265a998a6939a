/** Authorization server metadata without the addresses that a sign-in needs. */
import { property } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { isServer, listAround, openingOf } from '../metadata.ts';

const required = ['authorization_endpoint', 'token_endpoint', 'response_types_supported'] as const;

export const requiredEndpointAbsent = defineEvidenceRule({
	id: 'required-endpoint-absent',
	reads: 'metadata',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'as-metadata-missing',
	sources: ['https://www.rfc-editor.org/rfc/rfc8414#section-2'],
	messages: {
		absent: '`{names}` is missing — clients refuse the document',
		list: 'The document is a list — clients read one object and refuse it'
	},
	check(document, { pasted }, report) {
		if (!isServer(document) || document.excerpt) return;
		const list = listAround(pasted.text, document);
		// Who copied it may have put it there.
		const told = document.url
			? {}
			: { severity: 'warning' as const, confidence: 'likely' as const };
		if (list) report({ message: 'list', at: list, ...told });
		const missing = required.filter((name) => !property(document.root, name));
		if (missing.length > 0)
			report({
				message: 'absent',
				data: { names: missing.join('`, `') },
				at: openingOf(document),
				path: [missing[0] ?? '']
			});
	}
});
