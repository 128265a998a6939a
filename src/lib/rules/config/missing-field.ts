/** A setting that this client wants in every entry, or at the top of every file, and that is not there. */
import { property } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';

export const missingField = defineRule({
	id: 'missing-field',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'missing-field',
	onlyIn: ({ client }) => client.wants !== undefined || client.fileWants !== undefined,
	sources: [
		'https://docs.github.com/en/copilot/how-tos/agents/copilot-coding-agent/extending-copilot-coding-agent-with-mcp',
		'https://github.com/DeusData/codebase-memory-mcp/issues/1675',
		'https://github.com/continuedev/continue/issues/7771'
	],
	messages: {
		entry: 'Server `{name}` has no `{key}` — {client} does not take an entry without it',
		file: 'The file has no `{key}` at its top — {client} does not read a file without it'
	},
	config({ client, clientCertain, document, file, entries }, report) {
		const { root } = document;
		if (root?.type !== 'object' || document.format !== 'yaml' || entries.length === 0) return;
		const missing = (client.fileWants ?? []).filter((key) => !property(root, key));
		const [key] = missing;
		const [first] = root.properties;
		if (key === undefined || !first) return;
		report({
			message: 'file',
			data: { key: missing.join(', '), client: client.name },
			at: { path: [first.key], part: 'key' },
			// A part of a file is what people show.
			...((file === null || !clientCertain) && { severity: 'advice', confidence: 'possible' })
		});
	},
	entry({ entry, client, clientCertain }, report) {
		if (entry.node.type !== 'object') return;
		for (const [key, value] of Object.entries(client.wants ?? {})) {
			if (property(entry.node, key)) continue;
			report({
				message: 'entry',
				data: { name: entry.name, key, client: client.name },
				at: { path: entry.path, part: 'key' },
				...(!clientCertain && { confidence: 'likely' }),
				fixes: () => [
					{
						title: value ? `Add all ${key}` : `Add the ${key}`,
						safety: value ? 'review' : 'safe',
						changes: [{ op: 'insert', path: entry.path, key, value: value ?? entry.name }]
					}
				]
			});
		}
	}
});
