/** Square brackets where names are expected, or braces where a list is: the block, an entry, or one of its fields. */
import { shells } from '../../catalog/index.ts';
import {
	isEntryMap,
	listedName,
	listedNameKeys,
	looksLikeEntry,
	ownContainers,
	type Entry,
	type Mismatch
} from '../../clients/index.ts';
import {
	nodeAt,
	property,
	textOf,
	textsIn,
	type ArrayNode,
	type Change,
	type DataNode,
	type Path
} from '../../evidence/index.ts';
import type { Edit } from '../../text/index.ts';
import { defineRule, type ConfigContext, type EntryContext, type FixDraft } from '../define.ts';
import { dotted, fieldKey, slug, suggestName } from '../shape.ts';
import { sign } from '../signs.ts';
import { splitWords } from '../words.ts';

export const wrongContainerType = defineRule({
	id: 'wrong-container-type',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-container-type',
	onlyFor: [sign.mismatch],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://cursor.com/docs/context/mcp',
		'https://code.visualstudio.com/docs/agents/reference/mcp-configuration'
	],
	messages: {
		block:
			'`{place}` is {found} — {client} wants braces with a name for each server and reads none of them',
		listed:
			'`{place}` has names in front of its servers — {client} wants a list, a `name` in each, and reads none',
		entry: '`{name}` is {found} — a server is described by a block in braces, so it is skipped',
		list: '`{key}` of `{name}` is {found} — {client} wants a list in square brackets and skips the server',
		map: '`{key}` of `{name}` is {found} — {client} wants names with values in braces and skips the server',
		text: '`{key}` of `{name}` is {found} — {client} wants one text and skips the server'
	},
	config(context, report) {
		const { document, client, container } = context;
		const { root } = document;
		// A client that we do not know may well keep its servers in a list.
		if (!root || client.id === 'generic') return;
		const own = ownContainers(root, client);
		for (const path of own.length > 0 ? own : container ? [container] : []) {
			const node = nodeAt(root, path);
			if (!node || path.length === 0) continue;
			if (client.entriesIn === 'list') {
				// In JSON, such a client takes other clients' maps, too.
				if (node.type === 'object' && document.format === client.format)
					report({
						message: 'listed',
						data: { place: dotted(path), client: client.name },
						at: path,
						// Other programs keep maps of that name in YAML.
						...(!context.clientCertain && { severity: 'advice', confidence: 'possible' })
					});
				continue;
			}
			if (node.type === 'object') continue;
			// The manifest of a plugin names the file that holds them.
			if (node.type === 'string' && node.value.endsWith('.json') && !context.clientCertain)
				continue;
			report({
				message: 'block',
				data: { place: dotted(path), found: words[node.type], client: client.name },
				at: path,
				fixes: () => blockFixes(context, node, path)
			});
		}
	},
	entry(context, report) {
		const { entry, client } = context;
		if (entry.mismatches.length === 0) return;
		const { entries, clientCertain } = context;
		const known = client.id !== 'generic';
		for (const mismatch of entry.mismatches) {
			const { field, path, received } = mismatch;
			if (path === entry.path) {
				// Other settings may stand beside the entries of a client that we do not know.
				if (!known || typeof path.at(-1) !== 'string') continue;
				if (!clientCertain && !entries.some(({ node }) => looksLikeEntry(node))) continue;
				report({
					message: 'entry',
					data: { name: entry.name, found: words[received] },
					at: path,
					fixes: () => entryFixes(entry, path)
				});
				continue;
			}
			if (path.length !== entry.path.length + 1) continue;
			const message = messages[field ?? ''];
			if (!message || (message === 'text' && received !== 'array' && received !== 'object'))
				continue;
			if (!known && (received === 'null' || message === 'text')) continue;
			report({
				message,
				data: {
					key: String(path.at(-1)),
					name: entry.name,
					found: words[received],
					client: known ? client.name : 'the client'
				},
				at: path,
				...(!known && { severity: 'warning', confidence: 'likely' }),
				fixes: () => fieldFixes(context, entry, mismatch)
			});
		}
	}
});

const messages: Readonly<Record<string, 'list' | 'map' | 'text'>> = {
	args: 'list',
	env: 'map',
	headers: 'map',
	command: 'text'
};

const words: Readonly<Record<DataNode['type'], string>> = {
	array: 'a list',
	object: 'a block in braces',
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	null: 'null'
};

/** `[{ "name": "a", … }]` becomes `{ "a": { … } }`, text around the entries kept. */
function blockFixes({ document, client }: ConfigContext, node: DataNode, path: Path): FixDraft[] {
	if (!document.format.startsWith('json')) return [];
	if (node.type === 'null' || (node.type === 'array' && node.items.length === 0))
		return [
			{ title: 'Use empty braces', safety: 'safe', changes: [{ op: 'replace', path, value: {} }] }
		];
	if (node.type !== 'array') return [];
	const edits: Edit[] = [
		{ span: { start: node.span.start, end: node.span.start + 1 }, text: '{' },
		{ span: { start: node.span.end - 1, end: node.span.end }, text: '}' }
	];
	const names: string[] = [];
	let invented = false;
	for (const item of node.items) {
		if (item.type !== 'object') return [];
		if (!looksLikeEntry(item) && isEntryMap(item)) {
			const first = item.properties[0];
			const last = item.properties.at(-1);
			if (!first || !last) return [];
			names.push(...item.properties.map(({ key }) => key));
			edits.push(
				{ span: { start: item.span.start, end: first.keySpan.start }, text: '' },
				{ span: { start: last.value.span.end, end: item.span.end }, text: '' }
			);
			continue;
		}
		const given = listedName(item);
		invented ||= given === null;
		const name = given ?? suggestName(item);
		const fits = client.entryName?.test(name) ?? true;
		names.push(fits ? name : slug(name));
		const { start } = item.span;
		edits.push({ span: { start, end: start }, text: `${JSON.stringify(names.at(-1))}: ` });
		edits.push(...withoutName(item, given));
	}
	if (names.includes('') || new Set(names).size < names.length) return [];
	return [
		{
			title: 'Use braces and names',
			safety: invented ? 'review' : 'safe',
			changes: [{ op: 'text', edits }]
		}
	];
}

/** The property that became the name goes. */
function withoutName(item: DataNode, name: string | null): Edit[] {
	if (item.type !== 'object' || name === null) return [];
	const key = listedNameKeys.find((one) => textOf(item, one) !== null);
	const index = item.properties.findIndex((one) => one.key === key);
	const gone = item.properties[index];
	if (!gone) return [];
	const before = item.properties[index - 1];
	const after = item.properties[index + 1];
	const start = after || !before ? gone.keySpan.start : before.value.span.end;
	const end = after ? after.keySpan.start : gone.value.span.end;
	return [{ span: { start, end }, text: '' }];
}

/** `"a": "npx -y server"` and `"a": "https://…"`. */
function entryFixes({ node }: Entry, path: Path): FixDraft[] {
	if (node.type !== 'string') return [];
	if (/^https?:\/\//.test(node.value))
		return [
			{
				title: 'Make it an address',
				safety: 'review',
				changes: [{ op: 'replace', path, value: { url: node.value } }]
			}
		];
	const [command, ...args] = splitWords(node.value) ?? [];
	if (command === undefined || args.length === 0) return [];
	return [
		{
			title: 'Make it a block',
			safety: 'review',
			changes: [{ op: 'replace', path, value: { command, args } }]
		}
	];
}

function fieldFixes(
	{ document, client, launch }: EntryContext,
	entry: Entry,
	mismatch: Mismatch
): FixDraft[] {
	const { field, path } = mismatch;
	const node = nodeAt(document.root, path);
	if (!node) return [];
	const replace = (title: string, safety: FixDraft['safety'], value: unknown): FixDraft => ({
		title,
		safety,
		changes: [{ op: 'replace', path, value }]
	});
	if (node.type === 'null')
		return [{ title: 'Remove the line', safety: 'review', changes: [{ op: 'remove', path }] }];
	if (field === 'command')
		return node.type === 'array' ? commandFixes(entry, node, path, client) : [];
	if (field === 'args') {
		if (node.type === 'boolean') return [replace('Use an empty list', 'review', [])];
		if (node.type === 'number')
			return [replace('Put it into brackets', 'safe', [String(node.value)])];
		if (node.type !== 'string') return [];
		const parts = splitWords(node.value) ?? [];
		const shell = shells.has(launch.program);
		if (parts.length > 1 && !shell) return [replace('Make it a list', 'review', parts)];
		return [replace('Put it into brackets', 'safe', node.value === '' ? [] : [node.value])];
	}
	const value = node.type === 'array' ? namesWithValues(node, field === 'env' ? '=' : ':') : null;
	return value ? [replace('Use names with values', 'safe', value)] : [];
}

/** `["npx", "-y", "server"]`: the first word is the program. */
function commandFixes(
	entry: Entry,
	list: ArrayNode,
	path: Path,
	client: ConfigContext['client']
): FixDraft[] {
	const texts = textsIn(list) ?? [];
	const [command, ...args] = texts;
	if (!command || texts.length < list.items.length) return [];
	const key = fieldKey(client, 'args');
	const existing = property(entry.node, key)?.value;
	if (existing && !(existing.type === 'array' && existing.items.length === 0)) return [];
	const place = [...entry.path, key];
	const others: Change[] = existing
		? [{ op: 'replace', path: place, value: args }]
		: args.length > 0
			? [{ op: 'insert', path: entry.path, key, value: args, after: String(path.at(-1)) }]
			: [];
	return [
		{
			title: `Split it into command, ${key}`,
			safety: 'safe',
			changes: [{ op: 'replace', path, value: command }, ...others]
		}
	];
}

/** `["NAME=value"]`, `["Name: value"]`, `[{ "name": …, "value": … }]`, `[{ "NAME": "value" }]`. */
function namesWithValues({ items }: ArrayNode, sign: '=' | ':'): Record<string, string> | null {
	const pairs: [string, string][] = [];
	for (const item of items) {
		if (item.type === 'string') {
			const at = item.value.indexOf(sign);
			const name = item.value.slice(0, at).trim();
			if (at < 1 || /\s/.test(name)) return null;
			pairs.push([name, item.value.slice(at + 1).trim()]);
			continue;
		}
		if (item.type !== 'object') return null;
		const name = listedName(item);
		const value = textOf(item, 'value');
		if (name !== null && value !== null) pairs.push([name, value]);
		else
			for (const one of item.properties) {
				if (one.value.type !== 'string') return null;
				pairs.push([one.key, one.value.value]);
			}
	}
	if (new Set(pairs.map(([name]) => name)).size < pairs.length) return null;
	return Object.fromEntries(pairs);
}
