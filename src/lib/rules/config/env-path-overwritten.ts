/** A `PATH` that was meant to grow and is replaced instead. */
import { defineRule } from '../define.ts';
import { expandsAt, findReference } from '../references.ts';
import { sign } from '../signs.ts';

export const envPathOverwritten = defineRule({
	id: 'env-path-overwritten',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'env-path-overwritten',
	onlyFor: [sign.env | sign.reference],
	sources: [
		'https://github.com/modelcontextprotocol/servers/issues/64',
		'https://github.com/modelcontextprotocol/typescript-sdk'
	],
	messages: {
		literal:
			'`{reference}` in `{name}` stays as it is — every other folder of the search path is lost'
	},
	entry({ entry, client, clientCertain }, report) {
		const { env } = entry;
		const field = env?.value.find(({ name }) => /^path$/i.test(name));
		const found = field && findReference(field.value);
		if (!env || !field || !found || !/^path$/i.test(found.name)) return;
		if (found.kind !== null && client.expands.includes(found.kind) && expandsAt(client, 'env'))
			return;
		report({
			message: 'literal',
			data: { reference: found.text, name: field.name },
			at: field.path,
			...(!clientCertain && { severity: 'advice', confidence: 'possible' }),
			fixes: () => [
				{
					title: `Remove ${field.name}`,
					safety: 'review',
					changes: [{ op: 'remove', path: env.value.length === 1 ? env.path : field.path }]
				}
			]
		});
	}
});
