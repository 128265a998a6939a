/** An entry that is to be reached at an address, and has none. */
import { property } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { addressOf, asSureAsClient, fieldKey, typeFor, typeWords } from '../shape.ts';
import { sign } from '../signs.ts';

export const missingUrl = defineRule({
	id: 'missing-url',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-url-key',
	onlyFor: [sign.type],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://code.visualstudio.com/docs/agents/reference/mcp-configuration'
	],
	messages: {
		missing:
			'Server `{name}` says `type` is `{type}`, but has no `{key}` — there is nothing to connect to'
	},
	entry(context, report) {
		const { entry, client } = context;
		const { type, url, command, node, name } = entry;
		if (!type || url || command || !client.remote || client.entryMayBeEmpty) return;
		if (!typeWords(client)?.includes(type.value)) return;
		const meant = typeFor(client, type.value);
		const key = fieldKey(client, 'url');
		if (meant === null || meant === 'stdio' || property(node, key) || addressOf(node)) return;
		report({
			message: 'missing',
			data: { name, type: type.value, key },
			at: type.path,
			confidence: asSureAsClient(context)
		});
	}
});
