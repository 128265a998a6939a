/** An entry, or the block of entries, stands inside another block, where the client does not look. */
import {
	foreignContainers,
	isEntryMap,
	isPlainEntry,
	ownContainers,
	wrappedEntries,
	type ClientDefinition
} from '../../clients/index.ts';
import {
	nodeAt,
	type Change,
	type DataNode,
	type ObjectNode,
	type Path
} from '../../evidence/index.ts';
import { startOfLine, type Edit } from '../../text/index.ts';
import { defineRule, type ConfigContext } from '../define.ts';
import { asSureAsClient, dotted, rootName, rootPath, siblings } from '../shape.ts';
import { sign } from '../signs.ts';
import { leadOf, unwrapped } from '../unwrap.ts';

export const nestedTooDeep = defineRule({
	id: 'nested-too-deep',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'nested-too-deep',
	onlyFor: [sign.extra],
	sources: [
		'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
		'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/838'
	],
	messages: {
		block:
			'The servers stand under `{place}`, {client} looks under `{root}` — none of them is read',
		wrapped:
			'Servers stand inside `{name}` — {client} takes `{name}` itself for a server, which cannot start',
		entry:
			'Server `{inner}` stands inside server `{name}` — it is taken for a setting and never started'
	},
	config(context, report) {
		const { document, client } = context;
		const { root } = document;
		// Where one entry is described, the others inside it belong to it.
		if (!root || client.single) return;
		const own = ownContainers(root, client);
		const depths = new Set(own.map((path) => path.length + 1));
		if (context.entries.some(({ path }) => !depths.has(path.length)))
			for (const path of own) wrappers(root, path, context, report);
		if (own.some((path) => isEntryMap(nodeAt(root, path))) || client.id === 'generic') return;
		// The name of a table has dots in it: a wrong name, not a level.
		if (document.format === 'toml') return;
		const path = foreignContainers(root).find(
			(place) => place.length > 1 && !own.includes(place) && isEntryMap(nodeAt(root, place))
		);
		const outer = path?.[0];
		if (!path || typeof outer !== 'string' || own.length > 0) return;
		const wanted = rootName(client);
		// One key with a dot in it, and two keys, one in the other, are written alike.
		const place = dotted(path) === wanted ? path.join(' → ') : dotted(path);
		const data = { place, client: client.name, root: wanted };
		report({
			message: 'block',
			data,
			at: { path: [outer], part: 'key' },
			confidence: asSureAsClient(context),
			fixes: () => {
				const changes = lifted(root, path, client);
				return changes ? [{ title: 'Move the block up', safety: 'safe', changes }] : [];
			}
		});
	},
	entry(context, report) {
		const { entry, container, document } = context;
		if (entry.extra.length === 0 || entry.node.type !== 'object') return;
		for (const { value, path } of entry.extra) {
			const inner = path.at(-1);
			if (value.type !== 'object' || typeof inner !== 'string' || !isPlainEntry(value)) continue;
			// `transport: { url }` describes this entry.
			if (inner === 'transport' || !hasProgramOrAddress(entry.node)) continue;
			report({
				message: 'entry',
				data: { inner, name: entry.name },
				at: { path, part: 'key' },
				confidence: 'likely',
				fixes: () => {
					const name = entry.path.at(-1);
					if (!container || typeof name !== 'string' || siblings(context).includes(inner))
						return [];
					if (!document.format.startsWith('json')) return [];
					return [
						{
							title: 'Move it out',
							safety: 'review',
							changes: [{ op: 'text', edits: movedOut(document.text, entry.node, inner) }]
						}
					];
				}
			});
		}
	}
});

type Report = Parameters<NonNullable<typeof nestedTooDeep.config>>[1];

/** `mcpServers` in `mcpServers`: each name that holds entries where one entry should be. */
function wrappers(root: DataNode, container: Path, context: ConfigContext, report: Report) {
	const node = nodeAt(root, container);
	if (node?.type !== 'object') return;
	for (const property of node.properties) {
		const { key, value } = property;
		const path = [...container, key];
		const inner = wrappedEntries(value, path, context.client);
		if (!inner) continue;
		report({
			message: 'wrapped',
			data: { name: key, client: context.client.name },
			at: { path, part: 'key' },
			fixes: () => {
				const taken = node.properties
					.filter((other) => other !== property)
					.map((other) => other.key);
				const block = nodeAt(root, inner);
				if (block?.type !== 'object' || block.properties.some((one) => taken.includes(one.key)))
					return [];
				if (taken.length > 0 && !context.document.format.startsWith('json')) return [];
				const changes: Change[] =
					taken.length === 0
						? [{ op: 'lift', path: container, from: inner }]
						: [{ op: 'text', edits: unwrapped(context.document.text, property, block) }];
				return [{ title: 'Take the wrapper away', safety: 'safe', changes }];
			}
		});
	}
}

/** The block comes to the place where this client looks for it; other settings around it stay. */
function lifted(root: DataNode, path: Path, client: ClientDefinition): Change[] | null {
	const [name, ...more] = rootPath(client);
	const outer = path.slice(0, 1);
	const holder = nodeAt(root, outer);
	if (typeof name !== 'string' || more.length > 0 || holder?.type !== 'object') return null;
	if (holder.properties.length > 1) return null;
	const rename: Change[] = outer[0] === name ? [] : [{ op: 'rename', path: outer, key: name }];
	return [...rename, { op: 'lift', path: outer, from: path }];
}

function hasProgramOrAddress(node: ObjectNode): boolean {
	return node.properties.some(
		({ key, value }) =>
			/^(?:command|cmd|url|serverUrl|httpUrl|uri)$/.test(key) && value.type !== 'object'
	);
}

/** The inner entry is cut out and put behind the entry that held it. */
function movedOut(text: string, node: DataNode, key: string): Edit[] {
	if (node.type !== 'object') return [];
	const at = node.properties.findIndex((property) => property.key === key);
	const property = node.properties[at];
	const before = node.properties[at - 1];
	const after = node.properties[at + 1];
	if (!property) return [];
	const member = { start: property.keySpan.start, end: property.value.span.end };
	const cut = before
		? { start: before.value.span.end, end: member.end }
		: { start: member.start, end: after ? after.keySpan.start : member.end };
	const eol = text.slice(node.span.start, node.span.end).includes('\n');
	const lineStart = startOfLine(text, node.span.start);
	const lead = /^[ \t]*/.exec(text.slice(lineStart, node.span.start))?.[0] ?? '';
	const deeper = leadOf(text, member.start);
	const by = lead.length - deeper.length;
	let moved = text.slice(member.start, member.end);
	if (by < 0) moved = moved.replace(new RegExp(`\\n[ \\t]{0,${-by}}`, 'g'), '\n');
	const gap = eol ? `,${text.includes('\r\n') ? '\r\n' : '\n'}${lead}` : ', ';
	return [
		{ span: cut, text: '' },
		{ span: { start: node.span.end, end: node.span.end }, text: gap + moved }
	];
}
