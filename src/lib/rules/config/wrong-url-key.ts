/** The address stands under a word that this client does not read. */
import type { Change } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { addressOf, asSureAsClient, fieldKey, typeOfAddress } from '../shape.ts';
import { sign } from '../signs.ts';

export const wrongUrlKey = defineRule({
	id: 'wrong-url-key',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-url-key',
	onlyFor: [sign.extra],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://cursor.com/docs/context/mcp',
		'https://github.com/withastro/docs/pull/13148'
	],
	messages: {
		other:
			'The address of `{name}` stands under `{key}`, {client} reads `{wanted}` — it counts as missing',
		spelt:
			'The address of `{name}` stands under `{key}` instead of `{wanted}` — it counts as missing'
	},
	entry(context, report) {
		const { entry, client } = context;
		if (!client.remote || entry.url || entry.command || entry.extra.length === 0) return;
		const address = addressOf(entry.node);
		if (!address || address.path.length > 1) return;
		if (!address.value.includes('://') && !address.value.includes('${')) return;
		const { key } = address;
		const keys = client.fields?.url ?? ['url'];
		const exact = keys.find((one) => one.toLowerCase() === key.trim().toLowerCase());
		const wanted = exact ?? fieldKey(client, 'url');
		const path = [...entry.path, key];
		report({
			message: exact ? 'spelt' : 'other',
			data: { name: entry.name, key, client: client.name, wanted },
			at: { path, part: 'key' },
			confidence: client.id === 'generic' ? 'likely' : asSureAsClient(context),
			fixes: () => {
				const changes: Change[] = [{ op: 'rename', path, key: wanted }];
				// Without `type` the entry would be skipped all the same.
				if (client.typeMissing === 'error' && !entry.type)
					changes.push({
						op: 'insert',
						path: entry.path,
						key: fieldKey(client, 'type'),
						value: typeOfAddress(client, address.value),
						after: key
					});
				return [{ title: `Rename it to ${wanted}`, safety: 'safe', changes }];
			}
		});
	}
});
