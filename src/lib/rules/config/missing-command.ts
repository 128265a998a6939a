/** An entry that says neither which program to start nor which address to reach. */
import { nodeAt, property } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { addressOf, fieldKey, typeFor } from '../shape.ts';
import { sign } from '../signs.ts';

export const missingCommand = defineRule({
	id: 'missing-command',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'missing-command',
	onlyFor: [sign.idle],
	sources: [
		'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
		'https://code.claude.com/docs/en/mcp'
	],
	messages: {
		missing: 'Server `{name}` has no `{key}` — {client} does not know what to start and skips it',
		empty: 'The `{key}` of `{name}` is empty — there is no program to start',
		spelt:
			'`{found}` of `{name}` should read `{key}` — {client} does not know it and has nothing to start'
	},
	entry({ entry, client }, report) {
		const { command, url, node, name, path } = entry;
		if (command ? command.value.trim() !== '' : url !== undefined) return;
		if (node.type !== 'object' || (!command && client.entryMayBeEmpty)) return;
		if (client.namedElsewhere !== undefined && property(node, client.namedElsewhere)) return;
		// A form of publishing has packages where a client has commands.
		if (client.fields?.command?.length === 0) return;
		const key = fieldKey(client, 'command');
		const data = { name, key, client: client.name };
		if (command) {
			if (url !== undefined) return;
			report({
				message: 'empty',
				data,
				at: command.path,
				fixes: () => {
					const value = programFor(entry.args?.value[0]?.value ?? '');
					if (value === null) return [];
					const changes = [{ op: 'replace', path: command.path, value } as const];
					return [{ title: `Start it with ${value}`, safety: 'review', changes }];
				}
			});
			return;
		}
		// Other rules say what is wrong with a program or an address that is there in another form.
		if (property(node, key) || property(node, 'cmd') || addressOf(node)) return;
		const type = entry.type && typeFor(client, entry.type.value);
		if (type && type !== 'stdio') return;
		if (property(node, fieldKey(client, 'url')) || nodeAt(node, ['transport'])?.type === 'object')
			return;
		if (entry.type && client.namelessTypes?.includes(entry.type.value)) return;
		// What a client that we do not know can do without, we cannot say.
		if (client.id === 'generic' && !entry.args) return;
		const found = entry.extra.find(
			({ path: at, value }) =>
				value.type === 'string' && /^\s*commands?\s*$/i.test(String(at.at(-1)))
		);
		if (found)
			report({
				message: 'spelt',
				data: { ...data, found: String(found.path.at(-1)) },
				at: { path: found.path, part: 'key' },
				fixes: () => [
					{
						title: `Rename it to ${key}`,
						safety: 'safe',
						changes: [{ op: 'rename', path: found.path, key }]
					}
				]
			});
		else
			report({
				message: 'missing',
				data,
				at: { path, part: typeof path.at(-1) === 'string' ? 'key' : 'value' },
				...(client.id === 'generic' && { severity: 'warning', confidence: 'likely' })
			});
	}
});

/** Python's reference servers: `uvx` starts them, and nothing else has these names. */
const pythonServer = /^mcp-server-(?:fetch|git|time)$/;

/** The program that a first argument gives away. */
function programFor(first: string): string | null {
	if (pythonServer.test(first)) return 'uvx';
	if (/^(?:-y|--yes|@[\w.-]+\/\S+)$/.test(first)) return 'npx';
	return /\.[cm]?js$/.test(first) ? 'node' : null;
}
