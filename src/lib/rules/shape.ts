/** What the rules about the shape of a config share: how a client calls things, where things stand, names. */
import { runners } from '../catalog/index.ts';
import { shapeOf, type ClientDefinition, type EntryField } from '../clients/index.ts';
import {
	property,
	type DataNode,
	type ObjectNode,
	type Path,
	type Property
} from '../evidence/index.ts';
import { redact } from '../secrets/index.ts';
import type { Confidence, ConfigContext } from './define.ts';

/** Where this client wants its entries: `['mcpServers']`. */
export function rootPath({ roots }: ClientDefinition): Path {
	return roots.find((path) => !path.includes('*')) ?? ['mcpServers'];
}

/** The same as a person writes it: `mcpServers`, `mcp.servers`. */
export function rootName(client: ClientDefinition): string {
	return rootPath(client).join('.');
}

/** The client's own word for a field. */
export function fieldKey(client: ClientDefinition, field: EntryField): string {
	return client.fields?.[field]?.[0] ?? field;
}

/** How sure a finding is that holds for the client as it was recognised. */
export function asSureAsClient({ clientCertain }: ConfigContext): Confidence {
	return clientCertain ? 'certain' : 'likely';
}

/** A place as a person writes it: `mcpServers.docs.args`. */
export function dotted(path: Path): string {
	return path.join('.');
}

/** The object that holds the property whose name stands at `offset`, with its own place. */
export function holderOf(
	root: DataNode | null,
	offset: number
): { readonly node: ObjectNode; readonly path: Path } | null {
	let node = root;
	let path: Path = [];
	while (node && (node.type === 'object' || node.type === 'array')) {
		const inside = ({ span }: DataNode) => span.start <= offset && offset < span.end;
		if (node.type === 'array') {
			const index = node.items.findIndex(inside);
			const item = node.items[index];
			if (!item) return null;
			node = item;
			path = [...path, index];
			continue;
		}
		if (node.properties.some(({ keySpan }) => keySpan.start <= offset && offset < keySpan.end))
			return { node, path };
		const next: Property | undefined = node.properties.find(({ value }) => inside(value));
		if (!next) return null;
		node = next.value;
		path = [...path, next.key];
	}
	return null;
}

/** Words for an address that some client or other reads. */
const addressKeys: ReadonlySet<string> = new Set(['url', 'serverurl', 'httpurl', 'uri']);

/** Is this key, apart from capitals and blanks, some client's word for the address? */
export function isAddressKey(key: string): boolean {
	return addressKeys.has(key.trim().toLowerCase());
}

/** The address of an entry, under whatever key some client would read it, also inside `transport`. */
export function addressOf(node: DataNode): {
	readonly value: string;
	readonly key: string;
	/** Inside the entry. */
	readonly path: Path;
} | null {
	if (node.type !== 'object') return null;
	for (const { key, value } of node.properties) {
		if (value.type === 'string' && isAddressKey(key))
			return { value: value.value, key, path: [key] };
		if (key === 'transport' && value.type === 'object') {
			const inner = addressOf(value);
			if (inner) return { ...inner, path: [key, ...inner.path] };
		}
	}
	return null;
}

/** Letters, digits, hyphens and underscores: what every client takes for a name. It holds no part of a secret. */
export function slug(name: string): string {
	return redact(name)
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/[^A-Za-z0-9_-]+/g, '-')
		.replace(/-{2,}/g, '-')
		.replace(/^-+|-+$/g, '');
}

/** A name for an entry that has none, from what it starts or where it leads; `server` where neither tells. */
export function suggestName(node: DataNode): string {
	const address = addressOf(node)?.value;
	if (address !== undefined) {
		const host = /^\w+:\/\/([^/:?#]+)/.exec(redact(address))?.[1] ?? '';
		const parts = host.split('.').filter((part) => !/^(?:www|mcp|api|localhost|\d+)$/.test(part));
		const name = slug(parts.at(-2) ?? parts[0] ?? '');
		if (name !== '') return name;
	}
	const args = property(node, 'args')?.value;
	const words = args?.type === 'array' ? args.items : [];
	for (const word of words) {
		if (word.type !== 'string' || !/[a-z]/i.test(word.value)) continue;
		if (/^(?:-|run$|exec$|dlx$|x$|tool$)/.test(word.value)) continue;
		if (redact(word.value) !== word.value) continue;
		const last = word.value.split(/[/\\]/).findLast((part) => part !== '') ?? '';
		const bare = last.replace(/(?<=.)@.*$|==.*$|\.(?:[cm]?js|ts|py)$/, '');
		const name = slug(bare.replace(/^(?:mcp-)?server-|-?mcp(?:-server)?$|^mcp-(?=.)/g, ''));
		if (name !== '') return name.toLowerCase();
	}
	return 'server';
}

/** `name`, or `name-2` … where that is taken. */
export function freeName(name: string, taken: Iterable<string>): string {
	const names = new Set(taken);
	if (!names.has(name)) return name;
	let count = 2;
	while (names.has(`${name}-${count}`)) count++;
	return `${name}-${count}`;
}

/** The names that stand beside an entry. */
export function siblings({ entries }: ConfigContext): string[] {
	return entries.map(({ name }) => name);
}

/**
 * The client's spelling of a kind of server: `streamable-http`, `remote`, `local` … mean the same everywhere.
 *
 * @returns `null` for a word that means nothing to anybody
 */
export function typeFor(
	{ httpTypes }: Pick<ClientDefinition, 'httpTypes'>,
	word: string
): string | null {
	const plain = word.toLowerCase().replace(/[^a-z]/g, '');
	if (/^(?:https?|remote|streamable|streamablehttp)$/.test(plain)) return httpTypes[0] ?? null;
	if (/^(?:command|local|process|stdio)$/.test(plain)) return 'stdio';
	return plain === 'sse' || plain === 'ws' ? plain : null;
}

/** The words for `type` that this client's schema lists; `null` where it takes any. */
export function typeWords(client: ClientDefinition): readonly string[] | null {
	return shapeOf(client.schema).properties?.get(fieldKey(client, 'type'))?.options ?? null;
}

/** An address that ends in `/sse` speaks the older transport. */
export function typeOfAddress(client: ClientDefinition, address: string): string {
	return /\/sse\/?(?:[?#]|$)/.test(address) ? 'sse' : (client.httpTypes[0] ?? 'http');
}

/** Programs that run what their arguments name, besides those that fetch packages. */
const otherLaunchers: ReadonlySet<string> = new Set([
	...['dotnet', 'go', 'java', 'npm', 'php', 'pnpm', 'ruby', 'yarn']
]);

/** Does a program of this name, in lower case and without folder, start another one? */
export function isLauncher(program: string): boolean {
	return runners.has(program) || otherLaunchers.has(program);
}
