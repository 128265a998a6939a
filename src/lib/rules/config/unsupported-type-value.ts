/** A kind of server that this client does not know by this word. */
import { defineRule } from '../define.ts';
import { asSureAsClient, typeFor, typeOfAddress, typeWords } from '../shape.ts';
import { sign } from '../signs.ts';

export const unsupportedTypeValue = defineRule({
	id: 'unsupported-type-value',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'unsupported-config-key',
	onlyFor: [sign.type | sign.mismatch],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
		'https://github.com/cloudflare/mcp-server-cloudflare/issues/223'
	],
	messages: {
		word: '`{type}` is no `type` that {client} knows — it does not accept the server `{name}`',
		ignored: '`{type}` is no `type` that {client} knows — it goes by `{key}` and takes the server'
	},
	entry(context, report) {
		const { entry, client } = context;
		const { type } = entry;
		// A file that only starts programs is judged by the program.
		if (!type || entry.mismatches.length === 0 || !client.remote) return;
		const words = typeWords(client);
		if (!words || words.includes(type.value)) return;
		const [program] = client.stdioTypes ?? ['stdio'];
		const kind = typeFor(client, type.value);
		const meant = kind === 'stdio' && program !== undefined ? program : kind;
		const local = entry.command !== undefined;
		// A known kind beside the wrong field: it is the mixture that is wrong.
		if (kind !== null && (local ? kind !== 'stdio' : entry.url && kind === 'stdio')) return;
		const word =
			meant !== null && words.includes(meant)
				? meant
				: local
					? (program ?? null)
					: entry.url
						? typeOfAddress(client, entry.url.value)
						: null;
		const field = client.typeCounts && (entry.command ?? entry.url);
		report({
			message: field ? 'ignored' : 'word',
			data: {
				type: type.value,
				name: entry.name,
				client: client.name,
				key: String(field?.path.at(-1) ?? '')
			},
			at: type.path,
			confidence: asSureAsClient(context),
			...(field && { severity: 'advice' }),
			fixes: () =>
				word === null || !words.includes(word)
					? []
					: [
							{
								title: `Use "type": "${word}"`,
								safety: word === meant ? 'safe' : 'review',
								changes: [{ op: 'replace', path: type.path, value: word }]
							}
						]
		});
	}
});
