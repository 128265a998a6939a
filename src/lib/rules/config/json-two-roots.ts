/** A second complete object after the first: a sample was pasted below what was there. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonTwoRoots = defineRule({
	id: 'json-two-roots',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-two-roots',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-2'],
	messages: {
		second:
			'A second block starts here, after the end of the first — a config file is one object, so it cannot be read'
	},
	config(context, report) {
		for (const fault of faultsOf(context, 'two-roots'))
			report(syntaxFinding(fault, 'second', { title: 'Join the two blocks' }));
	}
});
