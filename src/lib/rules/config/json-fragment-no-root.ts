/** Members without the braces around them: only the inner part of a file was pasted. */
import { isEntryMap, looksLikeEntry, type ClientDefinition } from '../../clients/index.ts';
import type { DataNode } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { rootPath, suggestName } from '../shape.ts';
import { faultsOf } from '../syntax.ts';

export const jsonFragmentNoRoot = defineRule({
	id: 'json-fragment-no-root',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-fragment-no-root',
	fatal: true,
	ofExcerpts: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-2'],
	messages: {
		braces:
			'The braces around everything are missing — a config file is one object, so it cannot be read',
		block:
			'Only entries stand here, without the block and the braces around them — the file cannot be read'
	},
	config(context, report) {
		const { document, client, clientCertain } = context;
		const { root } = document;
		for (const { span } of faultsOf(context, 'fragment')) {
			if (!root) continue;
			const keys = missingAround(root, client);
			report({
				message: keys.length === 0 ? 'braces' : 'block',
				at: { span },
				fixes: () => [
					{
						title: 'Put it into braces',
						safety: keys.length === 0 || clientCertain ? 'safe' : 'review',
						changes: [{ op: 'wrap', path: [], keys }]
					}
				]
			});
		}
	}
});

/** The blocks that have to stand around what was pasted. */
function missingAround(root: DataNode, client: ClientDefinition): string[] {
	const own = rootPath(client).map(String);
	if (looksLikeEntry(root)) return [...own, suggestName(root)];
	if (root.type !== 'object' || !isEntryMap(root)) return [];
	return root.properties.every(({ value }) => looksLikeEntry(value)) ? own : [];
}
