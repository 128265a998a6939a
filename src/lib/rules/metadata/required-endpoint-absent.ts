/** Authorization server metadata without the addresses that a sign-in needs. */
import { toUrl } from '../../evidence/http/message.ts';
import { property } from '../../evidence/index.ts';
import { membersOf } from '../../evidence/metadata/document.ts';
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
		relative: '`{name}` is no whole address — clients cannot call it',
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
		for (const { key, keySpan, value } of membersOf(document.root, /^\w+_endpoint$/))
			if (value.type === 'string' && !toUrl(value.value))
				report({
					message: 'relative',
					data: { name: key },
					at: { start: keySpan.start, end: value.span.end },
					path: [key]
				});
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
