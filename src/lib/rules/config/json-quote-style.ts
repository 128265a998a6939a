/** Single quotes, backticks or no quotes at all: JavaScript's way of writing an object. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonQuoteStyle = defineRule({
	id: 'json-quote-style',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-quote-style',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-7'],
	messages: {
		single:
			'Single quotes stand around a text — JSON knows double ones only, so the file cannot be read',
		backtick:
			'Backticks stand around a text — JSON knows double quotes only, so the file cannot be read',
		bare: 'A name or a text has no quotes — JSON wants double ones around it, so the file cannot be read'
	},
	config(context, report) {
		for (const fault of faultsOf(context, 'quote-style')) {
			const { written } = fault.data;
			const message = written === "'" ? 'single' : written === '`' ? 'backtick' : 'bare';
			report(syntaxFinding(fault, message, { title: 'Use double quotes' }));
		}
	}
});
