/** Guesses from the text which client will read it, and on which system. Says so when it is a guess. */
import {
	nodeAt,
	property,
	textOf,
	type ConfigDocument,
	type ConfigFormat,
	type DataNode,
	type DataType
} from '../evidence/index.ts';
import type { ClientDefinition, Platform, Reference } from './define.ts';
import { generic } from './generic.ts';
import { everyReference } from './parts.ts';
import { foreignContainers, looksLikeEntry, ownContainers } from './read.ts';
import { shapeOf } from './schema.ts';

export interface Recognised {
	readonly client: ClientDefinition;
	readonly certain: boolean;
	/** One sentence for the page. */
	readonly reason: string;
	/** Other clients that the text fits, likeliest first. */
	readonly alternatives: readonly ClientDefinition[];
}

/** What the things in a text come to for one client. */
class Tally {
	readonly client: ClientDefinition;
	score = 0;
	/** Why the text fits, as the page says it: what tells most of this client alone. */
	reason: string | undefined;
	private most = -Infinity;
	constructor(client: ClientDefinition) {
		this.client = client;
	}
	/** @param telling how much it says about this client alone */
	add(points: number, reason = '', telling = points): void {
		this.score += points;
		if (reason === '' || telling <= this.most) return;
		this.most = telling;
		this.reason = reason;
	}
}

/** What clients are compared with; gathered once. */
interface View {
	readonly root: DataNode;
	readonly format: ConfigFormat;
	/** Do entries stand under some client's root key, and in a list? */
	readonly rooted: boolean;
	readonly listed: boolean;
	/** The address under `$schema`. */
	readonly schema: string;
	/** Keys at the top of the file. */
	readonly top: ReadonlySet<string>;
	/** Keys of entries with the kind of their values, and what stands under `type`; from up to 50 entries. */
	readonly keys: ReadonlyMap<string, DataType>;
	readonly types: ReadonlySet<string>;
	/** Has some entry a program, a URL, and the one or the other without `type`? */
	readonly program: boolean;
	readonly url: boolean;
	readonly bareProgram: boolean;
	readonly bareUrl: boolean;
	readonly references: ReadonlySet<Reference>;
	readonly sample: string;
}

/** Where nothing else tells them apart, the client that more people use. */
const usual: Readonly<Record<string, number>> = {
	'claude-desktop': 3,
	'claude-code': 2,
	cursor: 2,
	vscode: 2
};
const urlKeys = ['url', 'serverUrl', 'httpUrl', 'uri'];
const programKeys = ['command', 'cmd'];
/** Names that stand for files of the editor in every client that knows them. */
const editorNames = 'workspaceFolder(?:Basename)?|userHome|pathSeparator|/';
const forms: readonly (readonly [Reference, RegExp, string])[] = [
	['env-colon', /\$\{env:/, '${env:NAME}'],
	['input', /\$\{input:/, '${input:…}'],
	['editor', new RegExp(`\\$\\{(?:${editorNames})\\}`), '${workspaceFolder}'],
	['bundle', /\$\{(?:__dirname|user_config\.)/, '${__dirname}'],
	['file-colon', /\$\{file:/, '${file:…}'],
	['secrets', /\$\{\{\s*(?:secrets|inputs)\./, '${{ secrets.NAME }}'],
	['bare-env', /(?<!\$)\{(?:env|file):/, '{env:NAME}'],
	['braces-default', /\$\{[A-Z_][A-Z0-9_]*:-/, '${NAME:-…}'],
	['braces', /\$\{[A-Z_][A-Z0-9_]*\}/, '${NAME}'],
	['dollar', /\$[A-Z_][A-Z0-9_]*\b/, '$NAME']
];

function viewOf({ root, text, format }: ConfigDocument): View | null {
	if (!root) return null;
	const place = foreignContainers(root)[0];
	const container = place ? nodeAt(root, place) : root;
	const values =
		container?.type === 'object'
			? container.properties.slice(0, 50).map(({ value }) => value)
			: container?.type === 'array'
				? container.items.slice(0, 50)
				: [];
	const keys = new Map<string, DataType>();
	const types = new Set<string>();
	const found = { program: false, url: false, bareProgram: false, bareUrl: false };
	for (const entry of values) {
		if (entry.type !== 'object' || !looksLikeEntry(entry)) continue;
		const type = property(entry, 'type')?.value;
		if (type?.type === 'string') types.add(type.value);
		for (const { key, value } of entry.properties) {
			keys.set(key, value.type);
			if (programKeys.includes(key)) {
				found.program = true;
				if (!type) found.bareProgram = true;
			} else if (urlKeys.includes(key)) {
				found.url = true;
				if (!type) found.bareUrl = true;
			}
		}
	}
	const sample = text.slice(0, 20_000);
	return {
		root,
		format,
		rooted: place !== undefined,
		listed: container?.type === 'array',
		schema: textOf(root, '$schema') ?? '',
		top: new Set(root.type === 'object' ? root.properties.map(({ key }) => key) : []),
		keys,
		types,
		...found,
		references: referencesIn(sample),
		sample
	};
}

/** Most texts have none, which is quickly seen. */
function referencesIn(sample: string): ReadonlySet<Reference> {
	if (!sample.includes('$') && !sample.includes('{env:') && !sample.includes('{file:'))
		return new Set();
	return new Set(forms.flatMap(([kind, form]) => (form.test(sample) ? [kind] : [])));
}

/** What only one client knows says much; what half of them know says nothing. */
function rarity(sharing: number): number {
	return sharing <= 1 ? 4 : sharing <= 3 ? 2 : sharing <= 7 ? 1 : 0;
}

/** What speaks for each client and against it, one thing after the other. */
function tally(view: View | null, clients: readonly ClientDefinition[]): Tally[] {
	const all = clients.map((client) => new Tally(client));
	if (!view) return all;
	const rare = (knows: (client: ClientDefinition) => boolean) =>
		rarity(clients.filter(knows).length);
	const written = view.format === 'json' || view.format === 'command' ? 'jsonc' : view.format;
	const isSo = (format: ConfigFormat) => (format === 'json' ? 'jsonc' : format) === written;
	const reads = ({ format, otherFormats }: ClientDefinition) =>
		isSo(format) || otherFormats?.some(isSo) === true;
	// `[[mcp_servers]]`, and the same word in YAML, is how programs write it that have no sheet here.
	const elsewhere = ({ entriesIn }: ClientDefinition) =>
		view.format === 'toml'
			? view.listed && entriesIn !== 'list'
			: view.format === 'yaml' && view.top.has('mcp_servers');
	const reading = all.filter(({ client }) => reads(client) && !elsewhere(client));
	for (const one of all) if (!reading.includes(one)) one.add(another);
	if (view.format !== 'json') {
		const points = rare(reads);
		for (const one of reading) one.add(points, `it is written in ${view.format.toUpperCase()}`);
	}

	const places = clients.map((client) => placeIn(view.root, client));
	for (const one of reading) {
		const { client } = one;
		const place = places[all.indexOf(one)];
		if (place !== undefined) {
			const sharing = rarity(places.filter((other) => other === place).length);
			const aside = place === client.roots[0]?.join('.') ? 0 : 1;
			one.add(2 + 2 * sharing - aside, `its entries stand under \`${place}\``, 0.5 + 2 * sharing);
		}
		const misplaced = place === undefined && view.rooted;
		one.add(popularity(client) / (misplaced ? 2 : 1));
		for (const mark of client.marks ?? [])
			if (view.top.has(mark)) one.add(5, `it has \`${mark}\` at the top`);
		if (view.schema !== '' && new RegExp(`\\b${client.id}\\b`).test(view.schema))
			one.add(8, 'its `$schema` names it');
	}

	for (const [key, type] of view.keys) {
		const knowing = new Set(
			clients.filter(({ schema }) => {
				const known = shapeOf(schema).properties?.get(key);
				return known !== undefined && known.types?.has(type) !== false;
			})
		);
		const points = rarity(knowing.size);
		const reason = `its entries have \`${key}\``;
		const isUrl = urlKeys.includes(key);
		for (const one of reading)
			if (knowing.has(one.client)) one.add(points, reason);
			else one.add(isUrl || one.client.unknownFields === 'refused' ? -2 : -1);
	}
	const typesOf = ({ schema }: ClientDefinition) =>
		shapeOf(schema).properties?.get('type')?.options;
	for (const word of view.types) {
		const points = rare((client) => typesOf(client)?.includes(word) === true);
		for (const one of reading) {
			const words = typesOf(one.client);
			if (words?.includes(word)) one.add(points, `its entries are of type \`${word}\``);
			else if (words) one.add(-3);
		}
	}
	for (const one of reading) {
		const { client } = one;
		if (view.url && !client.remote) one.add(-3);
		if (view.bareUrl) {
			if (client.typeMissing === 'error') one.add(-3);
			else if (client.remote) one.add(1, 'its URL entries carry no `type`');
		}
		if (view.bareProgram && shapeOf(client.schema).required.includes('type')) one.add(-3);
		if (view.program && !view.url && !client.remote) one.add(1, 'it only starts programs');
		const prefix = client.variablePrefix;
		if (prefix && view.sample.includes(prefix))
			one.add(4, `it has names that start with \`${prefix}\``);
	}
	const telling = reading.filter(({ client }) => client.expands !== everyReference);
	for (const [kind, , form] of forms) {
		if (!view.references.has(kind)) continue;
		const points = 1 + rare(({ expands }) => expands !== everyReference && expands.includes(kind));
		for (const one of telling)
			if (one.client.expands.includes(kind)) one.add(points, `it refers to values as \`${form}\``);
			else one.add(-1);
	}
	return all;
}

/** Where the file keeps entries for this client, now or in an older version. */
function placeIn(root: DataNode, client: ClientDefinition): string | undefined {
	const { formerRoot } = client;
	const place =
		formerRoot && nodeAt(root, formerRoot) ? formerRoot : ownContainers(root, client)[0];
	if (!place) return undefined;
	// Names of a person's folders are no part of the place.
	const pattern = client.roots.find(
		(path) =>
			path.length === place.length && path.every((step, at) => step === '*' || step === place[at])
	);
	return (pattern ?? place).join('.');
}

/** A guess this far ahead of the next is as good as known. */
const clearLead = 4;
/** One this far behind the best is no alternative to it. */
const farBehind = 8;
/** The form of another program: nothing speaks for this one. */
const another = -20;

/**
 * @param document what was read; without a tree only the file name tells
 * @param file name or path, as the person gave it; decides where only one client reads such a file
 * @param clients every client; `generic` is never guessed where another fits
 */
export function recognise(
	document: ConfigDocument,
	file: string | null,
	clients: readonly ClientDefinition[]
): Recognised {
	const all = clients.filter((client) => client !== generic);
	const called = clients.find(({ id }) => id === document.client);
	if (called)
		return {
			client: called,
			certain: called !== generic,
			reason:
				called === generic
					? 'it is for a client of which nothing is known here'
					: `${called.name} is called by name`,
			alternatives: []
		};
	const candidates = file === null ? [] : clientsOfFile(file, all);
	const view = viewOf(document);
	// Clients of one form get the same points: only the file tells them apart, so the first of them stands for all.
	const scored = tally(
		view,
		all.filter(({ formOf }) => formOf === undefined)
	).sort((a, b) => b.score - a.score || popularity(b.client) - popularity(a.client));
	const best = scored[0]?.score ?? 0;
	const fitting = scored.filter(({ score }) => score > 0 && score > best - farBehind);
	const forms = all.filter(({ formOf }) => formOf !== undefined);
	const ranked = (fitting.length > 0 || view ? fitting : scored).flatMap(({ client }) => [
		client,
		...forms.filter(({ formOf }) => formOf === client.id)
	]);
	const without = (client: ClientDefinition) => ranked.filter((other) => other !== client);
	const [only] = candidates;
	if (only && candidates.length === 1)
		return {
			client: only,
			certain: true,
			reason: `${only.name} reads a file of this name`,
			alternatives: without(only)
		};
	const folder = only || file === null ? undefined : ownFolder(file);
	const near = folder
		? all.filter(
				({ id, files, notRead = [] }) =>
					folder === `.${id}/` || [...files, ...notRead].some((end) => end.includes(folder))
			)
		: candidates;
	// The folder of a client that has no sheet: whatever fits, it is another's.
	const possible =
		only || folder
			? scored.filter(
					({ client, score }) => near.includes(client) && (folder !== undefined || score > another)
				)
			: fitting;
	const [first, second] = possible;
	if (!first)
		return {
			client: generic,
			certain: false,
			reason: 'nothing in the text tells which client reads it',
			alternatives: scored.map(({ client }) => client)
		};
	return {
		client: first.client,
		certain: first.score > 0 && first.score - (second?.score ?? 0) >= clearLead,
		reason: first.reason ?? '',
		alternatives: without(first.client)
	};
}

function popularity({ id }: ClientDefinition): number {
	return usual[id] ?? 0;
}

/** The clients that read (or are often believed to read) a file of that path; of a bare name, all that fit. */
function clientsOfFile(
	file: string,
	clients: readonly ClientDefinition[]
): readonly ClientDefinition[] {
	const path = normalise(file);
	for (const list of ['files', 'notRead'] as const) {
		const lengths = clients.map((client) =>
			Math.max(
				0,
				...(client[list] ?? [])
					// A bare name in a folder is any program's.
					.filter(
						(end) => isAt(path, end) && (list === 'files' || path === end || end.includes('/'))
					)
					.map(({ length }) => length)
			)
		);
		const longest = Math.max(...lengths);
		if (longest > 0) return clients.filter((_, index) => lengths[index] === longest);
		if (path.includes('/') || path === '') continue;
		const named = clients.filter((client) =>
			[...client.files, ...(client.notRead ?? [])].some((end) => end.endsWith(`/${path}`))
		);
		// A file that is not read under its full name says nothing under a shorter one.
		if (named.some(({ files }) => files.some((end) => end.endsWith(`/${path}`)))) return named;
	}
	return [];
}

/** Folders that many programs share, or that tell of the system alone. */
const shared = /^\.(?:agents|config|dotfiles|github|idea|local|mcp|var|vscode[\w-]*)\/$/;

/** `.openclaw/` in `~/.openclaw/openclaw.json`: what fits another client's shape is still not its file. */
function ownFolder(file: string): string | undefined {
	const folder = /(?:^|\/)(\.[a-z][\w-]*\/)/.exec(normalise(file))?.[1];
	return shared.test(folder ?? '') ? undefined : folder;
}

/**
 * @param path of a file, normalised
 * @param end of a path, as in a client's `files`
 */
export function isAt(path: string, end: string): boolean {
	if (end.endsWith('/')) return path.startsWith(end) || path.includes(`/${end}`);
	return path === end || path.endsWith(`/${end}`);
}

/** Is the file, by its normalised path, one of these? */
export function isAmong(ends: ClientDefinition['files'] | undefined, path: string): boolean {
	return ends?.some((end) => isAt(path, end)) === true;
}

/** Lower case, forward slashes: how `files` and `notRead` are written. */
export function normalise(file: string): string {
	return file.trim().replaceAll('\\', '/').toLowerCase();
}

/** The system that paths in the text belong to, or `null` where they do not tell. */
export function recognisePlatform(text: string): Platform | null {
	const sample = text.slice(0, 20_000);
	// What it starts lies in Linux; what starts it does not.
	if (/"wsl(?:\.exe)?"/.test(sample)) return 'windows';
	// What begins alike is looked for at once, and rare signs first: one pattern for all of it costs twice as much.
	const windows =
		/"(?:[A-Za-z]:[\\/]|cmd")/.test(sample) ||
		sample.includes('.exe"') ||
		(sample.includes('%') && /"%[A-Z]+%/.test(sample)) ||
		sample.includes('\\\\AppData\\\\');
	const macos = /\/Users\/|\/opt\/homebrew\/|\/Applications\//.test(sample);
	const linux = sample.includes('"/home/');
	const found = [
		windows ? ('windows' as const) : null,
		macos ? ('macos' as const) : null,
		linux ? ('linux' as const) : null
	].filter((platform) => platform !== null);
	return found.length === 1 ? (found[0] ?? null) : null;
}
