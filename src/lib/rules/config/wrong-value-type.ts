/** A setting beside the usual fields holds another kind of value than the client's document says: `"timeout": "slow"`. */
import type { Mismatch } from '../../clients/index.ts';
import { nodeAt, type ConfigDocument, type DataNode, type DataType } from '../../evidence/index.ts';
import { defineRule, type FixDraft } from '../define.ts';
import { sign } from '../signs.ts';

export const wrongValueType = defineRule({
	id: 'wrong-value-type',
	reads: 'config',
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'wrong-value-type',
	onlyFor: [sign.mismatch],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://docs.cline.bot/mcp/configuring-mcp-servers',
		'https://developers.openai.com/codex/mcp'
	],
	messages: {
		value:
			'`{key}` of `{name}` is {found}, {client} wants {wanted} — it skips the entry or ignores the setting',
		element:
			'Element {number} of `{key}` is {found}, {client} wants {wanted} — it skips the entry or ignores the setting'
	},
	entry({ entry, client, clientCertain, document }, report) {
		if (client.id === 'generic') return;
		for (const mismatch of entry.mismatches) {
			const { field, path, received, expected, options } = mismatch;
			// Of the fields that all clients have, other rules know more.
			if (field || options || path === entry.path) continue;
			const node = nodeAt(document.root, path);
			const key = path.at(-1);
			if (!node || key === undefined) continue;
			const inList = typeof key === 'number';
			report({
				message: inList ? 'element' : 'value',
				data: {
					key: inList ? String(path.at(-2)) : key,
					number: inList ? key + 1 : 0,
					name: entry.name,
					found: words[received],
					wanted: expected.map((type) => words[type]).join(' or '),
					client: client.name
				},
				at: path,
				...(clientCertain && client.badEntry === 'costs-all' && { severity: 'warning' }),
				fixes: () => fixes(document, node, mismatch)
			});
		}
	}
});

const words: Readonly<Record<DataType, string>> = {
	array: 'a list',
	object: 'a block in braces',
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	null: 'null'
};

/** What was meant is written in the value, or there is no fix. */
function fixes({ text }: ConfigDocument, node: DataNode, { path, expected }: Mismatch): FixDraft[] {
	const wants = (type: DataType) => expected.includes(type);
	if (node.type === 'string') {
		const { value } = node;
		if (wants('number') && /^-?(?:0|[1-9]\d{0,9})(?:\.\d+)?$/.test(value))
			return [replace('Take the quotes away', Number(value))];
		if (wants('boolean') && /^(?:true|false)$/.test(value))
			return [replace('Take the quotes away', value === 'true')];
		return [];
	}
	if (!wants('string')) return [];
	if (node.type === 'number' || node.type === 'boolean')
		return [replace('Put it into quotes', text.slice(node.span.start, node.span.end))];
	const [only, ...others] = node.type === 'array' ? node.items : [];
	return only?.type === 'string' && others.length === 0
		? [replace('Take the brackets away', only.value)]
		: [];

	function replace(title: string, value: string | number | boolean): FixDraft {
		return { title, safety: 'safe', changes: [{ op: 'replace', path, value }] };
	}
}
