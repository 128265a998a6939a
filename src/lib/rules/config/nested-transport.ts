/** `transport: { type, url }` around what should stand in the entry itself; in Zed, an address among `settings`. */
import { nodeAt, property, type Property } from '../../evidence/index.ts';
import type { Edit } from '../../text/index.ts';
import { defineRule, type EntryContext, type FixDraft } from '../define.ts';
import {
	addressOf,
	asSureAsClient,
	fieldKey,
	typeFor,
	typeOfAddress,
	typeWords
} from '../shape.ts';
import { sign } from '../signs.ts';
import { unwrapped } from '../unwrap.ts';

export const nestedTransport = defineRule({
	id: 'nested-transport',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-client-dialect',
	onlyFor: [sign.idle],
	sources: [
		'https://github.com/punkpeye/fastmcp-boilerplate/issues/2',
		'https://zed.dev/docs/ai/mcp'
	],
	messages: {
		block:
			'What `{name}` needs stands in a block `{block}` — {client} reads it in the entry itself only'
	},
	entry(context, report) {
		const { entry, client } = context;
		if (client.id === 'generic' || !client.remote || entry.url || entry.command) return;
		const { node, path, name } = entry;
		const found = property(node, 'transport') ?? property(node, 'settings');
		if (found?.value.type !== 'object') return;
		if (!addressOf(found.value) && !property(found.value, 'command')) return;
		report({
			message: 'block',
			data: { name, client: client.name, block: found.key },
			at: { path: [...path, found.key], part: 'key' },
			confidence: asSureAsClient(context),
			// What an extension brings may have an address of its own there.
			...(found.key === 'settings' && { severity: 'advice', confidence: 'likely' }),
			fixes: () => flattened(context, found)
		});
	}
});

function flattened({ entry, client, document }: EntryContext, found: Property): FixDraft[] {
	const block = found.value;
	if (block.type !== 'object' || !document.format.startsWith('json')) return [];
	if (block.properties.some(({ key }) => property(entry.node, key))) return [];
	const edits: Edit[] = unwrapped(document.text, found, block);
	const type = nodeAt(block, ['type']);
	const address = addressOf(block);
	const url = address && property(block, address.key);
	if (type?.type === 'string') {
		const words = typeWords(client);
		const word = typeFor(client, type.value);
		if (words && word !== null && !words.includes(type.value))
			edits.push({ span: type.span, text: JSON.stringify(word) });
	} else if (address && client.typeMissing === 'error') {
		const value = typeOfAddress(client, address.value);
		const [opening] = edits;
		if (opening)
			edits[0] = {
				span: opening.span,
				text: `${JSON.stringify(fieldKey(client, 'type'))}: ${JSON.stringify(value)}, `
			};
	}
	const keys = client.fields?.url ?? ['url'];
	if (url && !keys.includes(url.key))
		edits.push({ span: url.keySpan, text: JSON.stringify(keys[0]) });
	return [{ title: 'Take the block away', safety: 'safe', changes: [{ op: 'text', edits }] }];
}
