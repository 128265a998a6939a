/** Brackets that do not pair up: one missing, one too many, one of the wrong kind. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonBracketMismatch = defineRule({
	id: 'json-bracket-mismatch',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-bracket-mismatch',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-2'],
	messages: {
		missing: 'A `{missing}` is missing — the brackets do not pair up, so the file cannot be read',
		extra: 'One `{extra}` is too many — the brackets do not pair up, so the file cannot be read',
		swapped:
			'`{found}` stands where `{wanted}` belongs — the brackets do not pair up, so the file cannot be read'
	},
	config(context, report) {
		for (const fault of faultsOf(context, 'bracket-mismatch')) {
			const { missing, extra, sure } = fault.data;
			const message = missing ? 'missing' : extra ? 'extra' : 'swapped';
			const one = fault.more.length === 0;
			const title = {
				missing: 'Add the bracket',
				extra: 'Remove the bracket',
				swapped: 'Correct the bracket'
			};
			report(
				syntaxFinding(fault, message, {
					title: one ? title[message] : 'Repair the brackets',
					// Where a bracket was forgotten is read off the indentation: a person should look.
					safety: one && sure ? 'safe' : 'review'
				})
			);
		}
	}
});
