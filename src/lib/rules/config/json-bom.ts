/** A byte order mark in front of the text, as Windows PowerShell 5.1 writes it. */
import { defineRule } from '../define.ts';
import { faultsOf, refusal, syntaxFinding } from '../syntax.ts';

export const jsonBom = defineRule({
	id: 'json-bom',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-bom',
	fatal: true,
	sources: [
		'https://www.rfc-editor.org/rfc/rfc8259#section-8.1',
		'https://github.com/tradesdontlie/tradingview-mcp/issues/406'
	],
	messages: {
		bom: 'The file starts with a byte order mark — {client} cannot read it and may start without any server',
		maybe: 'The file starts with a byte order mark — many clients cannot read it'
	},
	config(context, report) {
		const { client } = context;
		const refused = refusal(client);
		if (!refused) return;
		for (const fault of faultsOf(context, 'bom'))
			report({
				...syntaxFinding(fault, refused.severity === 'advice' ? 'maybe' : 'bom', {
					title: 'Remove the mark'
				}),
				...refused,
				data: { client: client.name }
			});
	}
});
