/** A callback whose answer stands behind `#`: it never reaches the client's listener. */
import { defineEvidenceRule } from '../evidence.ts';

export const answerInFragment = defineEvidenceRule({
	id: 'answer-in-fragment',
	reads: 'redirect',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'unsupported-grant-type',
	sources: ['https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2'],
	messages: {
		fragment:
			'The answer stands behind `#` — a browser keeps that part, the client that listens gets nothing'
	},
	check({ role, inFragment, span, base }, _, report) {
		if (role === 'callback' && inFragment)
			report({ message: 'fragment', at: { start: span.start, end: span.start + base.length + 1 } });
	}
});
