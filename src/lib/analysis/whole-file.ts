/** The cure for a file in another client's format: all of it, written anew. Loaded when there is such a file. */
import { readEntries, recognise, clients, type ClientDefinition } from '../clients/index.ts';
import { convert, isTarget } from '../convert/index.ts';
import { property } from '../evidence/index.ts';
import type { ConfigContext, Fix } from '../rules/index.ts';

/**
 * @param config judged for a client that reads another format
 * @returns a fix that replaces the text; `null` where something would be lost, or other settings stand beside the entries
 */
export function wholeFileFix({ document, client, platform }: ConfigContext): Fix | null {
	const { root, text, faults } = document;
	if (!root || !isTarget(client) || faults.some(({ kind }) => kind !== 'other-format')) return null;
	const from: ClientDefinition = recognise(document, null, clients).client;
	const { entries, container } = readEntries(root, from);
	if (!container || entries.length === 0 || !holdsNothingElse(root, container)) return null;
	const { text: written, lost } = convert(entries, { from, to: client, platform });
	if (lost.length > 0) return null;
	const format = client.format === 'jsonc' ? 'JSON' : client.format.toUpperCase();
	return {
		title: `Write it as ${format}`,
		safety: 'review',
		edits: [{ span: { start: 0, end: text.length }, text: written }]
	};
}

type Root = NonNullable<ConfigContext['document']['root']>;

/** Along the way to the entries no other key may stand: it would be gone. */
function holdsNothingElse(root: Root, container: NonNullable<ConfigContext['container']>): boolean {
	let node: Root | undefined = root;
	for (const step of container) {
		if (node?.type !== 'object' || node.properties.length !== 1) return false;
		node = property(node, String(step))?.value;
	}
	return node?.type === 'object' || node?.type === 'array';
}
