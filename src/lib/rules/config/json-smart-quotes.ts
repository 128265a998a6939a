/** Typographic quotes around a name or a text. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonSmartQuotes = defineRule({
	id: 'json-smart-quotes',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-smart-quotes',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-7'],
	messages: {
		quotes:
			'Typographic quotes (`{character}`) — only straight ones are quotes here, so the file cannot be read'
	},
	config(context, report) {
		for (const fault of faultsOf(context, 'smart-quotes'))
			report(syntaxFinding(fault, 'quotes', { title: 'Use straight quotes' }));
	}
});
