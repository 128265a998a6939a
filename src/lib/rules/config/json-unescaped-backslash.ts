/** A backslash that starts no escape which JSON knows: most often a Windows path. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonUnescapedBackslash = defineRule({
	id: 'json-unescaped-backslash',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-unescaped-backslash',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-7'],
	messages: {
		backslash:
			'A backslash stands alone — it is taken for the start of an escape, and the whole file is refused'
	},
	config(context, report) {
		for (const fault of faultsOf(context, 'unescaped-backslash'))
			report(syntaxFinding(fault, 'backslash', { title: 'Correct the backslashes' }));
	}
});
