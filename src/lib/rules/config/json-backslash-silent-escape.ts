/** A Windows path whose single backslashes happen to be escapes: the file parses, the path is another one. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonBackslashSilentEscape = defineRule({
	id: 'json-backslash-silent-escape',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-backslash-silent-escape',
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-7'],
	messages: {
		escape:
			'Backslashes of a path are read as tabs or line breaks — the program is given a path that does not exist'
	},
	config(context, report) {
		for (const fault of faultsOf(context, 'silent-escape'))
			report(syntaxFinding(fault, 'escape', { title: 'Double the backslashes' }));
	}
});
