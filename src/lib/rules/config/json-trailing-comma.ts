/** A comma before a closing bracket, in a file that is read as strict JSON. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonTrailingComma = defineRule({
	id: 'json-trailing-comma',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-trailing-comma',
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-5'],
	messages: {
		comma: 'A comma has nothing after it — {client} reads strict JSON and refuses the whole file'
	},
	config(context, report) {
		if (context.client.format === 'jsonc') return;
		for (const fault of faultsOf(context, 'trailing-comma'))
			report({
				...syntaxFinding(fault, 'comma', { title: 'Remove the comma' }),
				data: { client: context.client.name }
			});
	}
});
