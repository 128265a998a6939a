/** The block of entries stands under a name that this client does not look for. */
import {
	clients,
	foreignContainers,
	looksLikeEntry,
	isEntryMap,
	ownContainers,
	type ClientDefinition
} from '../../clients/index.ts';
import { normalise } from '../../clients/recognise.ts';
import { nodeAt, type DataNode, type Path } from '../../evidence/index.ts';
import { defineRule, type ConfigContext } from '../define.ts';
import { asSureAsClient, dotted, rootName, rootPath } from '../shape.ts';

export const wrongRootKey = defineRule({
	id: 'wrong-root-key',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-root-key',
	sources: [
		'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
		'https://code.claude.com/docs/en/mcp',
		'https://zed.dev/docs/ai/mcp',
		'https://github.com/github/copilot-cli/issues/3083'
	],
	messages: {
		shared:
			'{client} looks under `servers` in this file — Claude Code and Copilot CLI look under `mcpServers`',
		other: 'The servers stand under `{key}`, {client} looks under `{root}` — none of them is read',
		both: 'Some servers stand under `{key}`, {client} looks under `{root}` — they are not read there',
		unknown:
			'The servers stand under `{key}` — clients look under `mcpServers` or another set name',
		newer: 'The servers stand under `{key}` — only newer builds of {client} read that in this file'
	},
	config(context, report) {
		const { document, client, file } = context;
		const { root } = document;
		if (root?.type !== 'object') return;
		const own = ownContainers(root, client);
		if (
			client.id === 'visual-studio' &&
			!context.clientCertain &&
			file?.endsWith('.mcp.json') &&
			own[0]
		)
			report({
				message: 'shared',
				data: { client: client.name },
				at: { path: own[0], part: 'key' },
				severity: 'advice',
				confidence: 'likely'
			});
		if (document.format === 'toml' && tables(context, own, report)) return;
		const key = foreignKey(root, own);
		if (key === null) return;
		const data = { key: key === '' ? '""' : key, client: client.name, root: rootName(client) };
		const at = { path: [key], part: 'key' } as const;
		if (client.id === 'generic') {
			// Any name may be right for a client that we do not know; a slip of the pen is not.
			if (!isSlip(key)) return;
			const changes = [{ op: 'rename', path: [key], key: 'mcpServers' } as const];
			report({
				message: 'unknown',
				data,
				at,
				severity: 'warning',
				confidence: 'likely',
				fixes: () => [{ title: 'Rename it to mcpServers', safety: 'review', changes }]
			});
			return;
		}
		const target = rootPath(client);
		const [name] = target;
		const confidence = asSureAsClient(context);
		// Some client looks there: the guess at the client may be what is wrong.
		const guess = !context.clientCertain && isKnown(key);
		if (own.some((path) => holdsEntries(nodeAt(root, path)))) {
			report({ message: 'both', data, at, severity: 'advice', confidence });
			return;
		}
		const newer = file !== null && readsElsewhere(client, file, [key]);
		report({
			message: newer ? 'newer' : 'other',
			data,
			at,
			confidence,
			...((newer || guess) && { severity: 'advice' }),
			fixes: () =>
				typeof name !== 'string' || target.length > 1
					? []
					: [
							{
								title: `Rename it to ${dotted(target)}`,
								safety: confidence === 'certain' && !newer ? 'safe' : 'review',
								changes: [
									...own
										.filter((path) => path.length === 1)
										.map((path) => ({ op: 'remove', path }) as const),
									{ op: 'rename', path: [key], key: name }
								]
							}
						]
		});
	}
});

/** `[mcp.servers.NAME]`: in TOML the name of the block has a dot, and is one name all the same. */
function tables(
	context: ConfigContext,
	own: readonly Path[],
	report: Parameters<NonNullable<typeof wrongRootKey.config>>[1]
): boolean {
	const { document, client } = context;
	const { root, text } = document;
	if (!root || own.some((path) => isEntryMap(nodeAt(root, path)))) return false;
	const path = foreignContainers(root).find(
		(place) => place.length > 1 && isEntryMap(nodeAt(root, place))
	);
	if (!path) return false;
	const name = dotted(path);
	if (!/^[\w.-]+$/.test(name)) return false;
	const header = new RegExp(`^[ \\t]*\\[[ \\t]*(?=${name.replaceAll('.', '\\.')}\\.)`, 'gm');
	const edits = [...text.matchAll(header)].map(({ 0: lead, index }) => {
		const start = index + lead.length;
		return { span: { start, end: start + name.length }, text: rootName(client) };
	});
	report({
		message: 'other',
		data: { key: name, client: client.name, root: rootName(client) },
		at: { path: path.slice(0, 1), part: 'key' },
		confidence: asSureAsClient(context),
		fixes: () =>
			edits.length === 0
				? []
				: [
						{
							title: `Rename it to ${rootName(client)}`,
							safety: 'safe',
							changes: [{ op: 'text', edits }]
						}
					]
	});
	return true;
}

/** A name at the top of the file under which entries stand, and which the client does not read. */
function foreignKey(root: DataNode, own: readonly Path[]): string | null {
	for (const path of foreignContainers(root)) {
		const [key] = path;
		if (path.length !== 1 || typeof key !== 'string' || own.some(([first]) => first === key))
			continue;
		const node = nodeAt(root, path);
		if (holdsEntries(node)) return key;
	}
	return null;
}

function holdsEntries(node: DataNode | undefined): boolean {
	return node?.type === 'array' ? node.items.some(looksLikeEntry) : isEntryMap(node);
}

/** Some client's own name for the block. */
function isKnown(key: string): boolean {
	return clients.some(({ roots }) => roots.some(([first]) => first === key));
}

/** `mcp-servers`, `McpServers`, an empty name: meant as the usual one. */
function isSlip(key: string): boolean {
	return /^(?:mcps?servers?)?$/i.test(key.replace(/[^A-Za-z]/g, ''));
}

function readsElsewhere({ alsoReads = [] }: ClientDefinition, file: string, root: Path): boolean {
	const path = normalise(file);
	return alsoReads.some(
		(other) =>
			dotted(other.root) === dotted(root) &&
			other.files.some((end) => path === end || path.endsWith(`/${end}`))
	);
}
