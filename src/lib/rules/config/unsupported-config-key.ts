/** A setting that this client does not know: a token under it is never sent, anything else has no effect. */
import { clients, shapeOf, type ClientDefinition, type Entry } from '../../clients/index.ts';
import { property, type Change, type DataNode, type Path } from '../../evidence/index.ts';
import { defineRule, type EntryContext, type FixDraft } from '../define.ts';
import { fieldKey, isAddressKey } from '../shape.ts';
import { sign } from '../signs.ts';
import { dialectWords } from './wrong-client-dialect.ts';

export const unsupportedConfigKey = defineRule({
	id: 'unsupported-config-key',
	reads: 'config',
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'unsupported-config-key',
	onlyFor: [sign.extra, sign.url],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
		'https://github.com/garrytan/gbrain/issues/4574',
		'https://github.com/github/github-mcp-server/issues/525',
		'https://github.com/dyoshikawa/rulesync/issues/2158'
	],
	messages: {
		token: '{client} knows no `{key}` — the token in it is never sent to `{name}`',
		other:
			'`{key}` is a setting of {other}, {client} does not know it — it has no effect on `{name}`',
		spelt:
			'`{key}` is spelt `{own}` in {client} — as it stands the sign-in to `{name}` does without it'
	},
	entry(context, report) {
		const { entry, client } = context;
		if (client.id === 'generic') return;
		for (const { path, own } of misspelt(entry, client))
			report({
				message: 'spelt',
				data: { key: String(path.at(-1)), own, name: entry.name, client: client.name },
				at: { path, part: 'key' },
				severity: 'warning',
				fixes: () => [
					{
						title: `Write ${own}`,
						safety: 'review',
						changes: [{ op: 'rename', path, key: own }]
					}
				]
			});
		for (const { value, path } of entry.extra) {
			const key = String(path.at(-1));
			const data = { key, name: entry.name, client: client.name };
			if (tokenKey.test(key)) {
				if (value.type !== 'string' || value.value.trim() === '' || !entry.url || entry.command)
					continue;
				report({
					message: 'token',
					data,
					at: { path, part: 'key' },
					severity: 'error',
					fixes: () => asHeader(context, key, value.value)
				});
				continue;
			}
			// Its arguments stand in the list of the command.
			if (key === 'args' && entry.firstArg === 1) continue;
			if (labels.has(key) || isAddressKey(key) || dialectWords.has(key) || saysNothing(value))
				continue;
			const other = ownersOf(key, client);
			if (!other) continue;
			report({
				message: 'other',
				data: { ...data, other },
				at: { path, part: 'key' },
				fixes: () => [{ title: 'Remove it', safety: 'review', changes: [{ op: 'remove', path }] }]
			});
		}
	}
});

/** Fields of the sign-in under the spelling of another client: `clientId` for `client_id`. */
function misspelt(
	{ node, path }: Entry,
	client: ClientDefinition
): { readonly path: Path; readonly own: string }[] {
	const blocks = shapeOf(client.schema).properties;
	return ['oauth', 'auth', 'oauthClient'].flatMap((block) => {
		const known = blocks?.get(block)?.properties;
		const given = known ? property(node, block)?.value : undefined;
		if (!known || given?.type !== 'object') return [];
		return given.properties.flatMap(({ key }) => {
			const own = [...known.keys()].find((other) => bare(other) === bare(key));
			if (own === undefined || known.has(key) || property(given, own)) return [];
			return [{ path: [...path, block, key], own }];
		});
	});
}

const bare = (key: string) => key.replaceAll('_', '').toLowerCase();

const tokenKey = /^(?:(?:bearer|auth|authorization|access)_?token|api_?key|authorization|token)$/i;

/** Said for people, or judged by other rules. */
const labels: ReadonlySet<string> = new Set(['description', 'id', 'key', 'name', 'transport']);

/** Switched off, or empty: as good as not there. */
function saysNothing(node: DataNode): boolean {
	if (node.type === 'object') return node.properties.length === 0;
	if (node.type === 'array') return node.items.length === 0;
	return node.value === false || node.value === null || node.value === '';
}

/** The client whose setting it is, by name where few have it; `null` where nobody has. */
function ownersOf(key: string, client: ClientDefinition): string | null {
	const owners = clients.filter(
		(one) =>
			one !== client && one.id !== 'generic' && shapeOf(one.schema).properties?.has(key) === true
	);
	return owners.length > 4 ? 'other clients' : (owners[0]?.name ?? null);
}

function asHeader({ entry, client }: EntryContext, key: string, token: string): FixDraft[] {
	if (client.fields?.headers?.length === 0) return [];
	const headersKey = fieldKey(client, 'headers');
	const headers = property(entry.node, headersKey)?.value;
	if (headers && headers.type !== 'object') return [];
	if (headers?.properties.some(({ key: name }) => /^authorization$/i.test(name))) return [];
	const value = /^(?:Bearer|Basic|Token)\s/i.test(token) ? token : `Bearer ${token}`;
	const insert: Change = headers
		? { op: 'insert', path: [...entry.path, headersKey], key: 'Authorization', value }
		: { op: 'insert', path: entry.path, key: headersKey, value: { Authorization: value } };
	const remove: Change = { op: 'remove', path: [...entry.path, key] };
	return [{ title: `Send it in ${headersKey}`, safety: 'review', changes: [remove, insert] }];
}
