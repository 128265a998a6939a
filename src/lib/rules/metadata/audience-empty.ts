/** The claims of a token, decoded already, that name nobody as its audience. */
import { property } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const audienceEmpty = defineEvidenceRule({
	id: 'audience-empty',
	reads: 'metadata',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'wrong-audience',
	sources: ['https://www.rfc-editor.org/rfc/rfc9068#section-2.2'],
	messages: {
		empty:
			'`aud` is empty — the token was issued for no resource, and a server cannot take it as its own'
	},
	check({ role, root }, _, report) {
		const audience = role === 'claims' ? property(root, 'aud') : undefined;
		const value = audience?.value;
		if (!audience || !value) return;
		const isEmpty =
			(value.type === 'array' && value.items.length === 0) ||
			(value.type === 'string' && value.value === '') ||
			value.type === 'null';
		if (isEmpty)
			report({
				message: 'empty',
				at: { start: audience.keySpan.start, end: value.span.end },
				path: ['aud']
			});
	}
});
