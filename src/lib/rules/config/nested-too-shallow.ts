/** An entry at the top of the file, outside the block where the client looks for entries. */
import { looksLikeEntry, type ClientDefinition } from '../../clients/index.ts';
import { normalise } from '../../clients/recognise.ts';
import { nodeAt, toValue, type Change, type ObjectNode } from '../../evidence/index.ts';
import { defineRule, type ConfigContext } from '../define.ts';
import { rootName, rootPath, suggestName } from '../shape.ts';

export const nestedTooShallow = defineRule({
	id: 'nested-too-shallow',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'nested-too-shallow',
	supersedes: ['missing-root-key'],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://modelcontextprotocol.io/docs/develop/connect-local-servers'
	],
	messages: {
		outside:
			'Server `{name}` stands outside `{root}` — {client} looks only in there and does not read it',
		plugin: "Server `{name}` stands outside `{root}` — {client} reads that in a plugin's file only",
		bare: '`{key}` stands at the top of the file — {client} looks for servers under `{root}`, each with a name'
	},
	config(context, report) {
		const { document, client } = context;
		const { root, text } = document;
		// Without braces it is a fragment, which has a rule of its own.
		if (root?.type !== 'object' || text[root.span.start] !== '{') return;
		if (client.bareMap && !looksLikeEntry(root)) return;
		const data = { client: client.name, root: rootName(client) };
		if (looksLikeEntry(root)) {
			const first = root.properties.find(({ key }) => /^(?:command|args|url)$/.test(key));
			if (!first) return;
			report({
				message: 'bare',
				data: { ...data, key: first.key },
				at: { path: [first.key], part: 'key' },
				...sureness(context),
				// An editor that asks for one server at a time takes it.
				...(!context.clientCertain && context.file === null && { severity: 'advice' }),
				fixes: () => {
					const changes = gathered(root, client);
					return changes
						? [{ title: `Move it under ${data.root}`, safety: 'review', changes }]
						: [];
				}
			});
			return;
		}
		const outside = root.properties.filter(({ value }) => looksLikeEntry(value));
		const [first] = outside;
		if (!first || context.container === null || context.container.length > 0) return;
		const plugin = mayBeBare(context);
		report({
			message: plugin ? 'plugin' : 'outside',
			data: { ...data, name: first.key },
			at: { path: [first.key], part: 'key' },
			related: outside
				.slice(1)
				.map(({ key }) => ({ at: { path: [key], part: 'key' } as const, note: 'here too' })),
			...(plugin ? { severity: 'advice', confidence: 'likely' } : sureness(context)),
			fixes: () =>
				outside.length === root.properties.length
					? [
							{
								title: `Put them under ${data.root}`,
								safety: plugin || !context.clientCertain ? 'review' : 'safe',
								changes: [{ op: 'wrap', path: [], keys: rootPath(client).map(String) }]
							}
						]
					: []
		});
	}
});

/** Some clients read it there, and the text may be for one of them. */
function sureness({ client, clientCertain }: ConfigContext) {
	if (client.id === 'generic') return { severity: 'warning', confidence: 'possible' } as const;
	return clientCertain
		? ({ confidence: 'certain' } as const)
		: ({ severity: 'warning', confidence: 'likely' } as const);
}

/** Some files of this client hold entries without a block around them. */
function mayBeBare({ client, file }: ConfigContext): boolean {
	const { bareMap, bareMapIn } = client;
	if (bareMap) return true;
	if (!bareMapIn) return false;
	if (file === null) return true;
	const path = normalise(file);
	return bareMapIn.some((end) => path === end || path.endsWith(`/${end}`));
}

/** The fields at the top become one entry in the client's block, with a name made up for it. */
function gathered(root: ObjectNode, client: ClientDefinition): Change[] | null {
	const [block, ...more] = rootPath(client);
	if (typeof block !== 'string' || more.length > 0) return null;
	const existing = nodeAt(root, [block]);
	const fields = root.properties.filter(({ key }) => key !== block);
	const name = suggestName(root);
	if (!existing) {
		const keys = [block, name];
		return fields.length === root.properties.length ? [{ op: 'wrap', path: [], keys }] : null;
	}
	if (existing.type !== 'object' || existing.properties.some(({ key }) => key === name))
		return null;
	const entry = Object.fromEntries(fields.map(({ key, value }) => [key, toValue(value)]));
	return [
		...fields.map(({ key }): Change => ({ op: 'remove', path: [key] })),
		{ op: 'insert', path: [block], key: name, value: entry }
	];
}
