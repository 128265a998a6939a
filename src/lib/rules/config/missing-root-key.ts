/** A file in which no block of servers stands: the client reads it and finds none. */
import { isEntryMap } from '../../clients/index.ts';
import { isAmong, normalise } from '../../clients/recognise.ts';
import type { DataNode } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { rootName } from '../shape.ts';

export const missingRootKey = defineRule({
	id: 'missing-root-key',
	reads: 'config',
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'wrong-root-key',
	sources: [
		'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
		'https://code.claude.com/docs/en/mcp'
	],
	messages: {
		list: 'The file is {found} — {client} wants braces with `{root}` in them and finds no server here',
		none: 'No `{root}` stands in this file — {client} reads it and finds no server here'
	},
	config({ document, client, file, entries, container }, report) {
		const { root, faults } = document;
		// Half of a file may be what is missing; and a format of one entry has no block.
		if (!root || faults.length > 0 || entries.length > 0 || container || client.single) return;
		// Nobody expects servers in a file of other settings.
		if (file !== null && isAmong(client.notRead, normalise(file))) return;
		// Servers under a name that is not read: another rule's.
		if (holdsServers(root)) return;
		const known = client.id !== 'generic';
		const data = {
			client: known ? client.name : 'a client',
			root: rootName(client),
			found: words[root.type]
		};
		if (root.type === 'object') report({ message: 'none', data, at: [] });
		else if (known && client.entriesIn !== 'list')
			report({ message: 'list', data, at: [], severity: 'error', confidence: 'certain' });
		else report({ message: 'list', data, at: [] });
	}
});

const words: Readonly<Record<DataNode['type'], string>> = {
	array: 'a list',
	object: 'a block in braces',
	string: 'one text',
	number: 'a number',
	boolean: 'true or false',
	null: 'null'
};

function holdsServers(root: DataNode): boolean {
	return (
		root.type === 'object' &&
		(isEntryMap(root) || root.properties.some(({ value }) => isEntryMap(value)))
	);
}
