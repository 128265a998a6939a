/** Finds the entries in a config and reads each in words that are the same for every client. */
import {
	nodeAt,
	property,
	stepFrom,
	textOf,
	type ArrayNode,
	type DataNode,
	type ObjectNode,
	type Path,
	type Property
} from '../evidence/index.ts';
import type {
	ClientDefinition,
	Entry,
	EntryField,
	Field,
	Mismatch,
	NamedField,
	Transport
} from './define.ts';
import { compare, differs, shapeOf, type Shape } from './schema.ts';

export interface EntryReading {
	readonly entries: readonly Entry[];
	/** Where they were found: the client's own place, another client's, or the top (`[]`). */
	readonly container: Path | null;
}

/** Places where some client keeps its entries; read too, so that a wrong place hides nothing else. */
const everyRoot: readonly Path[] = [
	['mcpServers'],
	['servers'],
	['mcp', 'servers'],
	['mcp', 'mcpServers'],
	['mcp_servers'],
	['context_servers'],
	['amp.mcpServers'],
	['mcpServer'],
	['mcp-servers'],
	['mcp.servers'],
	['mcpservers'],
	['McpServers'],
	['']
];

const entryKeys = new Set([
	'command',
	'url',
	'args',
	'serverUrl',
	'httpUrl',
	'uri',
	'cmd',
	'transport'
]);
/** What some client or other reads in an entry. */
const fieldKeys = new Set([
	...entryKeys,
	...[
		'alwaysAllow',
		'alwaysLoad',
		'auth',
		'autoApprove',
		'cwd',
		'description',
		'disabled',
		'enabled'
	],
	...[
		'env',
		'envFile',
		'environment',
		'envs',
		'headers',
		'headersHelper',
		'isActive',
		'name',
		'note'
	],
	...['oauth', 'timeout', 'tools', 'transportType', 'trust', 'type', 'version']
]);

/** Does this value look like the description of one MCP server? */
export function looksLikeEntry(node: DataNode | undefined): boolean {
	if (node?.type !== 'object') return false;
	// Claude Code's status line and hooks.
	if (textOf(node, 'type') === 'command') return false;
	for (const { key, value } of node.properties) {
		if (!entryKeys.has(key)) continue;
		if (value.type !== 'object' || key === 'transport') return true;
		// Early versions of Zed: `"command": { "path": … }`.
		if (key === 'command' && property(value, 'path')) return true;
	}
	return false;
}

/** Is it nothing but the description of one MCP server? Told apart from other settings with a `url`. */
export function isPlainEntry(node: DataNode | undefined): boolean {
	if (node?.type !== 'object' || !looksLikeEntry(node)) return false;
	return node.properties.every(({ key }) => fieldKeys.has(key));
}

/** A map of names to entries. */
export function isEntryMap(node: DataNode | undefined): boolean {
	return node?.type === 'object' && node.properties.some(({ value }) => looksLikeEntry(value));
}

/** How many levels too deep an entry is looked for. */
const mostWrappers = 3;

/**
 * The map of entries inside a value that should have been one entry: `{ "mcpServers": { "a": … } }`.
 *
 * @param client whose own settings are no names of servers: Zed's `settings` of an extension may hold a `url`
 * @returns its path, or `null` where the value is an entry, or where nothing in it is
 */
export function wrappedEntries(node: DataNode, path: Path, client: ClientDefinition): Path | null {
	const fields = shapeOf(client.schema).properties;
	let inner = node;
	let at = path;
	for (let level = 0; level < mostWrappers; level++) {
		if (inner.type !== 'object' || looksLikeEntry(inner)) return null;
		if (inner.properties.some(({ key }) => fields?.has(key))) return null;
		if (isEntryMap(inner)) return at;
		const [only] = inner.properties;
		if (!only || inner.properties.length > 1) return null;
		inner = only.value;
		at = [...at, only.key];
	}
	return null;
}

/**
 * @param root the whole file; `null` where nothing could be read
 * @param client decides where to look first and what each field is called
 */
export function readEntries(root: DataNode | null, client: ClientDefinition): EntryReading {
	if (!root) return { entries: [], container: null };
	const single = client.single && nodeAt(root, client.single.at);
	if (client.single && single) {
		const { at, name } = client.single;
		const title = nodeAt(root, name);
		const entry = readEntry(single, at, title?.type === 'string' ? title.value : 'server', client);
		return { entries: [entry], container: at.slice(0, -1) };
	}
	const own = ownContainers(root, client);
	const read = (places: readonly Path[]) => {
		const entries: Entry[] = [];
		for (const place of places) readContainer(root, place, client, entries);
		return entries;
	};
	const entries = read(own);
	if (entries.length > 0) return { entries, container: own[0] ?? null };
	// An empty block of its own hides nothing that stands elsewhere.
	const elsewhere = foreignContainers(root).slice(0, 1);
	const found = read(elsewhere);
	if (found.length > 0) return { entries: found, container: elsewhere[0] ?? null };
	if (isBareMap(root)) return { entries: read([[]]), container: [] };
	return { entries: [], container: own[0] ?? elsewhere[0] ?? null };
}

/** The places where this client looks, as far as the file has them. */
export function ownContainers(root: DataNode, client: ClientDefinition): Path[] {
	const found = client.roots.flatMap((path) => expand(root, path));
	if (found.length < 2) return found;
	// `mcp` is no place of its own where `mcp.servers` is one.
	return found.filter(
		(path) =>
			!found.some(
				(other) => other.length > path.length && path.every((step, at) => other[at] === step)
			)
	);
}

/** Where the file keeps entries that this client does not look for: under another client's key, or any other. */
export function foreignContainers(root: DataNode): Path[] {
	const known = everyRoot.flatMap((path) => expand(root, path));
	if (root.type !== 'object') return known;
	const few = root.properties.length <= fewSettings;
	for (const { key, value } of root.properties) {
		if (looksLikeEntry(value) || known.some(([first]) => first === key)) continue;
		if (isForeignBlock(key, value, few)) known.push([key]);
		else if (value.type === 'object')
			for (const inner of ['mcpServers', 'servers'])
				if (isEntryMap(property(value, inner)?.value)) known.push([key, inner]);
	}
	const holding = known.filter((path) => {
		const node = nodeAt(root, path);
		return isEntryMap(node) || isEntryList(node);
	});
	return holding.length > 0 ? holding : known;
}

/** Among more settings than this a program or an address can be anything's: a task's, a formatter's, a language server's. */
const fewSettings = 5;

/** Do entries stand at the top of the file? */
function isBareMap(root: DataNode): boolean {
	if (root.type !== 'object' || !isEntryMap(root)) return false;
	const others = root.properties.filter(({ value }) => !looksLikeEntry(value));
	return (
		others.length <= fewSettings ||
		root.properties.some(({ value }) => isPlainEntry(value) && property(value, 'command'))
	);
}

/** Blocks of other programs that look the same: language servers, agents that Zed starts, formatters. */
const otherPrograms = /^(?:lsp|lspServers|agent_servers|formatters?)$/;

/** A block of entries under a name that no client uses: other settings have addresses, too. */
function isForeignBlock(key: string, node: DataNode, few: boolean): boolean {
	if (otherPrograms.test(key)) return false;
	const named = /mcp|server/i.test(key);
	const children =
		node.type === 'array'
			? node.items
			: node.type === 'object'
				? node.properties.map(({ value }) => value)
				: [];
	return children.some(
		(child) => isPlainEntry(child) && (named || (few && property(child, 'command') !== undefined))
	);
}

function isEntryList(node: DataNode | undefined): boolean {
	return (
		node?.type === 'array' && node.items.some((item) => looksLikeEntry(item) || isEntryMap(item))
	);
}

/** Replaces `*` by every key that is there, one that is itself `*` too; drops places that do not exist. */
function expand(root: DataNode, path: Path): Path[] {
	const star = path.indexOf('*');
	if (star === -1) return nodeAt(root, path) ? [path] : [];
	const before = path.slice(0, star);
	const parent = nodeAt(root, before);
	if (parent?.type !== 'object') return [];
	return parent.properties.flatMap(({ key, value }) =>
		expand(value, path.slice(star + 1)).map((rest) => [...before, key, ...rest])
	);
}

function readContainer(root: DataNode, path: Path, client: ClientDefinition, entries: Entry[]) {
	const container = nodeAt(root, path);
	if (container?.type === 'object') {
		for (const { key, value } of container.properties) {
			// At the top of a file other settings stand beside the entries.
			const plain = looksLikeEntry(value);
			if (path.length === 0 && !plain) continue;
			const at = stepFrom(path, key);
			const inner = plain ? null : wrappedEntries(value, at, client);
			if (inner && inner.length - path.length <= mostWrappers)
				readContainer(root, inner, client, entries);
			else entries.push(readEntry(value, at, key, client));
		}
	} else if (container?.type === 'array') {
		for (const [index, value] of container.items.entries()) {
			if (isEntryMap(value) && !looksLikeEntry(value)) {
				readContainer(root, [...path, index], client, entries);
				continue;
			}
			entries.push(
				readEntry(value, [...path, index], listedName(value) ?? String(index + 1), client)
			);
		}
	}
}

/** The name of an entry that stands in a list. */
export function listedName(node: DataNode): string | null {
	for (const key of listedNameKeys) {
		const name = textOf(node, key);
		if (name !== null) return name;
	}
	return null;
}
export const listedNameKeys = ['name', 'key', 'id', 'identifier'] as const;

const fieldNames: readonly EntryField[] = [
	'command',
	'args',
	'env',
	'cwd',
	'url',
	'headers',
	'type'
];
const aliasTables = new WeakMap<ClientDefinition, ReadonlyMap<string, EntryField>>();

function aliases(client: ClientDefinition): ReadonlyMap<string, EntryField> {
	let table = aliasTables.get(client);
	if (!table) {
		const { fields = {} } = client;
		const pairs = fieldNames.flatMap((field) =>
			(fields[field] ?? [field]).map((key): [string, EntryField] => [key, field])
		);
		aliasTables.set(client, (table = new Map(pairs)));
	}
	return table;
}

/** Made for each of thousands of entries, hence a class: always the same fields, and no spread. */
class ReadEntry implements Entry {
	readonly name: string;
	readonly path: Path;
	readonly node: DataNode;
	transport: Transport = 'unknown';
	command?: Field<string>;
	args?: Field<readonly Field<string>[]>;
	firstArg?: 1;
	env?: Field<readonly NamedField[]>;
	cwd?: Field<string>;
	url?: Field<string>;
	headers?: Field<readonly NamedField[]>;
	type?: Field<string>;
	extra: readonly Field<DataNode>[] = none;
	mismatches: readonly Mismatch[] = none;
	constructor(name: string, path: Path, node: DataNode) {
		this.name = name;
		this.path = path;
		this.node = node;
	}
}
const none: readonly never[] = [];

interface HasPath {
	readonly path: Path;
}

/** A field that builds its path only when a rule asks for it: most never do. */
class LazyField<T> implements Field<T> {
	declare value: T;
	declare private readonly parent: HasPath;
	declare private readonly key: string | number;
	constructor(parent: HasPath, key: string | number, value: T) {
		this.parent = parent;
		this.key = key;
		this.value = value;
	}
	get name(): string {
		return String(this.key);
	}
	get path(): Path {
		return stepFrom(this.parent.path, this.key);
	}
}

function readEntry(node: DataNode, path: Path, name: string, client: ClientDefinition): Entry {
	const entry = new ReadEntry(name, path, node);
	if (node.type !== 'object') {
		entry.mismatches = [{ path, expected: ['object'], received: node.type }];
		return entry;
	}
	const shape = shapeOf(client.schema);
	const table = aliases(client);
	if (differs(node, shape)) entry.mismatches = mismatches(entry, shape, table);
	let extra: Field<DataNode>[] | undefined;
	for (const member of node.properties) {
		const { key, value } = member;
		const field = table.get(key);
		const known = shape.properties?.get(key);
		if (field && (value.type !== 'array' || !known?.types || known.types.has('array')))
			readField(entry, field, member, entry);
		else if (field === 'url' && value.type === 'array') readOnly(entry, key, value);
		if (!known) (extra ??= []).push(new LazyField(entry, key, value));
	}
	if (extra) entry.extra = extra;
	for (const field of client.nested ? fieldNames : []) {
		const deeper = client.nested?.[field];
		const inner = deeper && !entry[field] && nodeAt(node, deeper);
		if (!inner) continue;
		const parent = { path: [...path, ...deeper.slice(0, -1)] };
		readField(entry, field, { key: String(deeper.at(-1)), value: inner }, parent);
	}
	entry.transport = transportOf(entry, client);
	return entry;
}

/** Where an entry differs from its client's schema, with the fields that are concerned. */
function mismatches(
	{ node, path }: Entry,
	shape: Shape,
	table: ReadonlyMap<string, EntryField>
): Mismatch[] {
	const found: Mismatch[] = [];
	compare(node, shape, path, found);
	return found.map((mismatch) => {
		const field = table.get(String(mismatch.path[path.length]));
		return field ? { ...mismatch, field } : mismatch;
	});
}

function readField(
	entry: ReadEntry,
	field: EntryField,
	{ key, value }: Pick<Property, 'key' | 'value'>,
	parent: HasPath
) {
	switch (field) {
		case 'command':
			if (value.type === 'array') readCommandLine(entry, value, itemFields(parent, key, value));
			else if (value.type === 'string') entry.command = new LazyField(parent, key, value.value);
			return;
		case 'cwd':
		case 'url':
		case 'type':
			if (value.type === 'string') entry[field] = new LazyField(parent, key, value.value);
			return;
		case 'args':
			if (value.type === 'array') entry.args = itemFields(parent, key, value);
			return;
		default:
			if (value.type === 'object') entry[field] = memberFields(parent, key, value);
	}
}

/** The one address in a list: wrong, and yet what is meant. */
function readOnly(entry: ReadEntry, key: string, { items }: ArrayNode) {
	const [only] = items;
	if (only?.type === 'string' && items.length === 1)
		entry.url = { value: only.value, path: [...entry.path, key, 0] };
}

/** Program and arguments in one array. */
function readCommandLine(entry: ReadEntry, node: ArrayNode, line: Field<readonly Field<string>[]>) {
	const [first, ...rest] = line.value;
	if (!first || node.items[0]?.type !== 'string') return;
	entry.command = first;
	if (entry.args) return;
	entry.args = { path: line.path, value: rest };
	entry.firstArg = 1;
}

function itemFields(parent: HasPath, key: string, { items }: ArrayNode) {
	const field = new LazyField<readonly LazyField<string>[]>(parent, key, none);
	field.value = textsAmong(
		items.map((item, index) => item.type === 'string' && new LazyField(field, index, item.value))
	);
	return field;
}

function memberFields(parent: HasPath, key: string, { properties }: ObjectNode) {
	const field = new LazyField<readonly LazyField<string>[]>(parent, key, none);
	field.value = textsAmong(
		properties.map(
			({ key, value }) => value.type === 'string' && new LazyField(field, key, value.value)
		)
	);
	return field;
}

/** Mostly all of them are texts: then it is the list itself. */
function textsAmong<T extends object>(fields: readonly (T | false)[]): readonly T[] {
	return fields.every((field) => field !== false)
		? fields
		: fields.filter((field) => field !== false);
}

/** What the client will speak to this entry. */
function transportOf({ command, url, type }: Entry, client: ClientDefinition): Transport {
	if (command) return 'stdio';
	const word = type?.value.toLowerCase();
	if (!url) return (client.stdioTypes ?? ['stdio']).includes(word ?? '') ? 'stdio' : 'unknown';
	if (word === 'sse' || word === 'ws') return word;
	if (word === undefined) {
		const named = client.urlMeans?.[String(url.path.at(-1))];
		if (named) return named;
		if (client.typeMissing === 'sse') return 'sse';
	}
	return 'http';
}
