/** Guesses from the text which client will read it, and on which system. Says so when it is a guess. */
import { nodeAt, property, type DataNode } from '../evidence/index.ts';
import type { ClientDefinition, Platform } from './define.ts';
import { generic } from './generic.ts';
import { looksLikeEntry } from './read.ts';

export interface Recognised {
	readonly client: ClientDefinition;
	readonly certain: boolean;
	/** One sentence for the page. */
	readonly reason: string;
	/** Other clients that the text fits, likeliest first. */
	readonly alternatives: readonly ClientDefinition[];
}

/** What hints look at; gathered once. */
interface View {
	readonly root: DataNode;
	/** The first 20,000 characters. */
	readonly text: string;
	/** Up to 50 values that look like one MCP server. */
	readonly entries: readonly DataNode[];
}
interface Hint {
	readonly test: (view: View) => boolean;
	readonly scores: Readonly<Record<string, number>>;
	readonly reason: string;
}

const has = (root: DataNode, key: string) => property(root, key) !== undefined;

function entryNodes(root: DataNode): DataNode[] {
	const container =
		nodeAt(root, ['mcpServers']) ??
		nodeAt(root, ['servers']) ??
		nodeAt(root, ['mcp', 'servers']) ??
		root;
	const children = container.type === 'object' ? container.properties.slice(0, 50) : [];
	return children.map(({ value }) => value).filter(looksLikeEntry);
}

const hints: readonly Hint[] = [
	{
		test: ({ root }) => has(root, 'servers'),
		scores: { vscode: 6 },
		reason: 'its entries stand under `servers`'
	},
	{
		test: ({ root }) => has(root, 'inputs'),
		scores: { vscode: 5 },
		reason: 'it has `inputs`'
	},
	{
		test: ({ root }) => nodeAt(root, ['mcp', 'servers']) !== undefined,
		scores: { vscode: 6 },
		reason: 'its entries stand under `mcp.servers`'
	},
	{
		test: ({ root }) => has(root, 'mcpServers'),
		scores: { 'claude-desktop': 2, 'claude-code': 2, cursor: 2 },
		reason: 'its entries stand under `mcpServers`'
	},
	{
		test: ({ root }) => has(root, 'globalShortcut') || has(root, 'preferences'),
		scores: { 'claude-desktop': 5 },
		reason: 'it has a setting that only that app writes'
	},
	{
		test: ({ root }) => nodeAt(root, ['projects'])?.type === 'object' || has(root, 'numStartups'),
		scores: { 'claude-code': 6 },
		reason: 'it has `projects` and their servers'
	},
	{
		test: ({ entries }) =>
			entries.some((entry) => {
				const type = property(entry, 'type')?.value;
				return type?.type === 'string' && /^(?:http|sse|ws|streamable-http)$/.test(type.value);
			}),
		scores: { 'claude-code': 3, vscode: 1 },
		reason: 'its remote entries carry a `type`'
	},
	{
		test: ({ entries }) => entries.some((entry) => has(entry, 'url') && !has(entry, 'type')),
		scores: { cursor: 3, vscode: 1 },
		reason: 'its URL entries carry no `type`'
	},
	{
		test: ({ entries }) => entries.some((entry) => has(entry, 'envFile') || has(entry, 'auth')),
		scores: { cursor: 2, vscode: 1 },
		reason: 'it has a field that this editor knows'
	},
	{
		test: ({ entries }) =>
			entries.some((entry) => has(entry, 'headersHelper') || has(entry, 'alwaysLoad')),
		scores: { 'claude-code': 4 },
		reason: 'it has a field that only this client knows'
	},
	{
		test: ({ text }) => /\$\{(?!env:|input:)[A-Z_][A-Z0-9_]*(?::-[^}]*)?\}/.test(text),
		scores: { 'claude-code': 2 },
		reason: 'it refers to variables as `${NAME}`'
	},
	{
		test: ({ text }) => text.includes('${input:'),
		scores: { vscode: 4 },
		reason: 'it asks for values with `${input:…}`'
	},
	{
		test: ({ text }) => /\$\{(?:env:|userHome\}|workspaceFolder)/.test(text),
		scores: { cursor: 2, vscode: 2 },
		reason: 'it refers to variables as `${env:NAME}`'
	},
	{
		test: ({ entries }) => entries.some((entry) => has(entry, 'type') && has(entry, 'command')),
		scores: { 'claude-code': 1, vscode: 1 },
		reason: 'its local entries carry a `type`'
	},
	{
		test: ({ entries }) => entries.some((entry) => has(entry, 'command') && !has(entry, 'type')),
		scores: { 'claude-desktop': 1 },
		reason: 'it only starts programs'
	}
];

/** A guess this far ahead of the next is as good as known. */
const clearLead = 4;

/**
 * @param root the tree; `null` where nothing could be read
 * @param text the whole text, of which the first 20,000 characters count
 * @param file name or path, as the person gave it; decides where only one client reads such a file
 * @param clients in the order in which ties are broken
 */
export function recognise(
	root: DataNode | null,
	text: string,
	file: string | null,
	clients: readonly ClientDefinition[]
): Recognised {
	const named = file === null ? null : clientOfFile(file, clients);
	const view = root && { root, text: text.slice(0, 20_000), entries: entryNodes(root) };
	const scored = clients
		.filter((client) => client !== generic)
		.map((client) => {
			const hits = view ? hints.filter((hint) => hint.scores[client.id] && hint.test(view)) : [];
			const score = hits.reduce((sum, hint) => sum + (hint.scores[client.id] ?? 0), 0);
			const best = hits.toSorted(
				(a, b) => (b.scores[client.id] ?? 0) - (a.scores[client.id] ?? 0)
			)[0];
			return { client, score, reason: best?.reason };
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
	const ranked = scored.map(({ client }) => client);
	if (named)
		return {
			client: named,
			certain: true,
			reason: `${named.name} reads a file of this name`,
			alternatives: ranked.filter((client) => client !== named)
		};
	const [first, second] = scored;
	if (!first)
		return {
			client: generic,
			certain: false,
			reason: 'nothing in the text tells which client reads it',
			alternatives: clients.filter((client) => client !== generic)
		};
	return {
		client: first.client,
		certain: first.score - (second?.score ?? 0) >= clearLead,
		reason: first.reason ?? '',
		alternatives: ranked.slice(1)
	};
}

/** The only client that reads (or is often believed to read) a file of that path. */
function clientOfFile(file: string, clients: readonly ClientDefinition[]): ClientDefinition | null {
	const path = normalise(file);
	for (const list of ['files', 'notRead'] as const) {
		const matches = clients.filter((client) =>
			client[list]?.some((end) => path === end || path.endsWith(`/${end}`))
		);
		if (matches.length === 1) return matches[0] ?? null;
	}
	return null;
}

/** Lower case, forward slashes: how `files` and `notRead` are written. */
export function normalise(file: string): string {
	return file.trim().replaceAll('\\', '/').toLowerCase();
}

/** The system that paths in the text belong to, or `null` where they do not tell. */
export function recognisePlatform(text: string): Platform | null {
	const sample = text.slice(0, 20_000);
	const windows =
		/"(?:[A-Za-z]:(?:\\\\|\/|\\)|%[A-Z]+%)|\\\\AppData\\\\|\.exe"|"cmd(?:\.exe)?"/.test(sample);
	const macos = /\/Users\/|\/opt\/homebrew\/|\/Applications\//.test(sample);
	const linux = sample.includes('"/home/');
	const found = [
		windows ? ('windows' as const) : null,
		macos ? ('macos' as const) : null,
		linux ? ('linux' as const) : null
	].filter((platform) => platform !== null);
	return found.length === 1 ? (found[0] ?? null) : null;
}
