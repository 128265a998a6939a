/** A comma with nothing after it, in a file that is read as strict JSON. */
import { defineRule } from '../define.ts';
import { faultsOf, refusal, syntaxFinding } from '../syntax.ts';

export const jsonTrailingComma = defineRule({
	id: 'json-trailing-comma',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-trailing-comma',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-5'],
	messages: {
		comma: 'A comma has nothing after it — {client} reads strict JSON and refuses the whole file',
		maybe: 'A comma has nothing after it — many clients read strict JSON and refuse the whole file'
	},
	config(context, report) {
		const { client } = context;
		const refused = refusal(client);
		if (!refused) return;
		for (const fault of faultsOf(context, 'trailing-comma'))
			report({
				...syntaxFinding(fault, refused.severity === 'advice' ? 'maybe' : 'comma', {
					title: fault.more.length > 0 ? 'Remove the commas' : 'Remove the comma'
				}),
				...refused,
				data: { client: client.name }
			});
	}
});
