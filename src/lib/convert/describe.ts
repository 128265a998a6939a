/** An entry in words of no client: what it starts or reaches, and every setting that can be told elsewhere. */
import { shapeOf, type ClientDefinition, type Entry } from '../clients/index.ts';
import type { Where } from '../clients/references.ts';
import { nodeAt, property, toValue, type DataNode, type Path } from '../evidence/index.ts';
import { notes, settings } from './settings.ts';
import { takeApart, type Value } from './values.ts';

export type Named = readonly [name: string, value: Value];

export interface Description {
	readonly name: string;
	/** `null` where the entry neither starts nor reaches anything. */
	readonly kind: 'stdio' | 'http' | 'sse' | 'ws' | null;
	readonly command: Value;
	readonly args: readonly Value[];
	readonly env: readonly Named[];
	readonly cwd: Value | null;
	readonly url: Value;
	readonly headers: readonly Named[];
	readonly off: boolean;
	/** Of `settings`, by their names there; spans of time in milliseconds. */
	readonly settings: ReadonlyMap<string, { readonly value: unknown; readonly path: Path }>;
	/** What no table knows, by its place in the entry. */
	readonly rest: readonly { readonly path: Path; readonly node: DataNode }[];
}

/** @param from the client that the entry was read for */
export function describe(entry: Entry, from: ClientDefinition): Description {
	const { node, path } = entry;
	const inside = (field: { readonly path: Path } | undefined) => field?.path.slice(path.length);
	const told: Path[] = [];
	const at = (...steps: Path) => nodeAt(node, steps);
	const apart = (text: string, where: Where) => takeApart(text, from, where);

	const args = (entry.args?.value ?? []).map(({ value }) => value);
	const argsNode = entry.args && nodeAt(node, inside(entry.args) ?? []);
	if (argsNode?.type === 'array' && entry.firstArg === undefined && argsNode.items.every(isScalar))
		args.splice(0, args.length, ...argsNode.items.map((item) => String(toValue(item))));
	// mcp-remote replaces these itself, from the variables of the entry.
	const bridged = args.some((arg) => /^mcp-remote(?:@|$)/.test(arg));

	const env = members(node, inside(entry.env), (text) => apart(text, 'env'));
	const headers = members(node, inside(entry.headers), (text) => apart(text, 'headers'));
	for (const field of [entry.command, entry.cwd, entry.url, entry.type, entry.args])
		if (field) told.push(inside(field) ?? []);
	for (const field of [entry.env, entry.headers]) if (field) told.push(inside(field) ?? []);
	if (entry.firstArg !== undefined) told.push([...(inside(entry.args) ?? [])]);

	const known = shapeOf(from.schema).properties;
	const own = (key: string) => {
		if (known?.has(key) !== true || from.fields?.headers?.includes(key)) return undefined;
		const value = at(key);
		if (value) told.push([key]);
		return value;
	};
	const variable = (name: string): Value => [{ kind: 'variable', name, text: name }];
	const bearer = own('bearer_token_env_var');
	if (bearer?.type === 'string')
		headers.push(['Authorization', ['Bearer ', ...variable(bearer.value)]]);
	const key = from.id === 'continue' ? own('apiKey') : undefined;
	if (key?.type === 'string')
		headers.push(['Authorization', ['Bearer ', ...apart(key.value, 'headers')]]);
	const sent = own('env_http_headers');
	if (sent?.type === 'object')
		for (const { key: name, value } of sent.properties)
			if (value.type === 'string') headers.push([name, variable(value.value)]);
	for (const list of [own('env_vars'), own('env_keys')])
		for (const item of list?.type === 'array' ? list.items : []) {
			const name = item.type === 'object' ? property(item, 'name')?.value : item;
			if (name?.type === 'string') env.push([name.value, variable(name.value)]);
		}

	const off = from.off && at(from.off.field);
	if (from.off) told.push([from.off.field]);
	const found = new Map<string, { value: unknown; path: Path }>();
	for (const [name, { places, time }] of Object.entries(settings))
		for (const place of places[clientId(from)] ?? []) {
			const value = nodeAt(node, place);
			if (!value) continue;
			told.push(place);
			if (saysNothing(value) || found.has(name)) continue;
			const unit = from.timeouts?.[String(place.at(-1))]?.unit;
			if (!time) found.set(name, { value: toValue(value), path: place });
			else if (value.type === 'number')
				found.set(name, { value: unit === 's' ? value.value * 1000 : value.value, path: place });
		}
	// `["*"]` is no choice of tools.
	const only = found.get('onlyTools');
	if (only && Array.isArray(only.value) && only.value.includes('*')) found.delete('onlyTools');

	return {
		name: entry.name,
		kind: kindOf(entry, from),
		command: entry.command ? apart(entry.command.value, 'command') : [],
		args: args.map((arg) => (bridged ? [arg] : apart(arg, 'args'))),
		env,
		cwd: entry.cwd ? apart(entry.cwd.value, 'cwd') : null,
		url: entry.url ? apart(entry.url.value, 'url') : [],
		headers,
		off: off?.type === 'boolean' && off.value === from.off?.value,
		settings: found,
		rest: leftovers(node, told)
	};
}

/** The id of a client of ours; a definition made elsewhere has no settings that we know. */
export function clientId({ id }: ClientDefinition): keyof (typeof settings)[string]['places'] {
	return id as keyof (typeof settings)[string]['places']; // Only looked up.
}

function kindOf({ command, url, type, transport }: Entry, from: ClientDefinition) {
	if (command) return 'stdio';
	if (!url) return null;
	if (transport === 'ws') return 'ws';
	if (from.sse === false) return 'http';
	const words = shapeOf(from.schema).properties?.get('type')?.options;
	// `remote` is said of both.
	const told =
		from.urlMeans?.[String(url.path.at(-1))] !== undefined ||
		(type !== undefined && (words === null || words?.includes('sse') === true));
	if (!told) {
		// Where the client tries both, or takes the older one, the address tells better.
		if (/\/sse\/?(?:[?#]|$)/.test(url.value)) return 'sse';
		if (/\/mcp\/?(?:[?#]|$)/.test(url.value)) return 'http';
	}
	return transport === 'sse' ? 'sse' : 'http';
}

/** Variables or headers, numbers and switches among them as text. */
function members(node: DataNode, path: Path | undefined, read: (text: string) => Value): Named[] {
	const map = path && nodeAt(node, path);
	if (map?.type !== 'object') return [];
	const found = new Map<string, Value>();
	for (const { key, value } of map.properties)
		if (value.type === 'string') found.set(key, read(value.value));
		else if (isScalar(value)) found.set(key, [String(toValue(value))]);
	return [...found];
}

/** What stands at no path that was told, as high up as can be. */
function leftovers(node: DataNode, told: readonly Path[]): { path: Path; node: DataNode }[] {
	const found: { path: Path; node: DataNode }[] = [];
	const look = (value: DataNode, path: Path) => {
		if (told.some((other) => starts(path, other))) return;
		const parts = told.some((other) => starts(other, path));
		if (parts && value.type === 'object')
			for (const member of value.properties) look(member.value, [...path, member.key]);
		else if (!saysNothing(value)) found.push({ path, node: value });
	};
	if (node.type === 'object')
		for (const { key, value } of node.properties) if (!notes.has(key)) look(value, [key]);
	return found;
}

function starts(path: Path, with_: Path): boolean {
	return with_.length <= path.length && with_.every((step, index) => path[index] === step);
}

function isScalar({ type }: DataNode): boolean {
	return type === 'string' || type === 'number' || type === 'boolean';
}

/** Switched off, or empty: as good as not there. */
function saysNothing(node: DataNode): boolean {
	if (node.type === 'object') return node.properties.length === 0;
	if (node.type === 'array') return node.items.length === 0;
	return node.value === false || node.value === null || node.value === '';
}
