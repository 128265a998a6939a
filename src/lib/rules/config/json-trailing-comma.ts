/** A comma with nothing after it, in a file that is read as strict JSON; two in a row, in any. */
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
		maybe: 'A comma has nothing after it — many clients read strict JSON and refuse the whole file',
		doubled:
			'Two commas stand in a row — {client} takes one behind the last value, not two in a row'
	},
	config(context, report) {
		const { client } = context;
		const refused = refusal(client);
		for (const fault of faultsOf(context, 'trailing-comma')) {
			if (!refused && fault.data.style !== 'doubled') continue;
			const message = !refused ? 'doubled' : refused.severity === 'advice' ? 'maybe' : 'comma';
			report({
				...syntaxFinding(fault, message, {
					title: fault.more.length > 0 ? 'Remove the commas' : 'Remove the comma'
				}),
				...(refused ?? { severity: 'warning', confidence: 'likely' }),
				data: { client: client.name }
			});
		}
	}
});
