/** The file, by its name, is one that this client does not read. */
import { clients } from '../../clients/index.ts';
import { isAmong, normalise } from '../../clients/recognise.ts';
import { nodeAt } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';

export const wrongFile = defineRule({
	id: 'wrong-file',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-file',
	supersedes: ['nested-too-deep', 'nested-too-shallow', 'wrong-root-key'],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://code.visualstudio.com/docs/agents/reference/mcp-configuration',
		'https://github.com/anthropics/claude-code/issues/27373'
	],
	messages: {
		notRead: '{client} does not look for servers in `{file}` — move them to `{right}`',
		former: '{client} no longer looks for servers in `{file}` — move them to `{right}`',
		moved:
			'{client} reads no servers in `{file}` — it moves them to its own `mcp.json` when it starts',
		other:
			'`{file}` is a file of {other}, and {client} does not read it — move the servers to `{right}`'
	},
	config(context, report) {
		const { client, file, container, entries, document } = context;
		if (file === null || client.id === 'generic' || entries.length === 0) return;
		const path = normalise(file);
		if (isAmong(client.files, path) || client.alsoReads?.some(({ files }) => isAmong(files, path)))
			return;
		const { formerRoot } = client;
		const root = document.root;
		const data = {
			client: client.name,
			file: path.split('/').slice(-2).join('/'),
			right: client.files[0] ?? ''
		};
		const at = container && container.length > 0 ? container.slice(0, 1) : [];
		const place = at.length > 0 ? ({ path: at, part: 'key' } as const) : at;
		if (isAmong(client.notRead, path)) {
			const former = formerRoot !== undefined && nodeAt(root, formerRoot) !== undefined;
			// mcpMigration.ts in https://github.com/microsoft/vscode does so with the user's settings.
			if (former && /^(?:.*\/user\/)?settings\.json$/.test(path))
				report({ message: 'moved', data, at: place, severity: 'advice' });
			else report({ message: former ? 'former' : 'notRead', data, at: place });
			return;
		}
		const other = clients.find((one) => one !== client && isAmong(one.files, path));
		if (!other) return;
		report({
			message: 'other',
			data: { ...data, other: other.name },
			at: place,
			confidence: 'likely'
		});
	}
});
