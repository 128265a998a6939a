/** No comma between two members, elements or entries. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonMissingComma = defineRule({
	id: 'json-missing-comma',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-missing-comma',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-4'],
	messages: {
		comma:
			'A comma is missing after this — JSON wants one between two members, so the file cannot be read',
		semicolon:
			'A semicolon stands where a comma belongs — JSON knows no semicolons, so the file cannot be read'
	},
	config(context, report) {
		for (const fault of faultsOf(context, 'missing-comma'))
			report(
				syntaxFinding(fault, fault.data.found ? 'semicolon' : 'comma', {
					title: fault.more.length > 0 ? 'Add the commas' : 'Add the comma'
				})
			);
	}
});
