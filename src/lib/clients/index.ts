/** Every client that we can judge for. Alphabetical; `generic` stands in for the rest. */
import { claudeCode } from './claude-code.ts';
import { claudeDesktop } from './claude-desktop.ts';
import { cursor } from './cursor.ts';
import type { ClientDefinition } from './define.ts';
import { generic } from './generic.ts';
import { vscode } from './vscode.ts';

export const clients = [claudeCode, claudeDesktop, cursor, vscode, generic] as const;

export type ClientId = (typeof clients)[number]['id'];

const byId = new Map<string, ClientDefinition>(clients.map((client) => [client.id, client]));

/** The client of that id; `generic` for one that we do not know. */
export function clientById(id: string): ClientDefinition {
	return byId.get(id) ?? generic;
}

export type {
	ClientDefinition,
	Entry,
	EntryField,
	Field,
	Mismatch,
	NamedField,
	Platform,
	Reference,
	Transport
} from './define.ts';
export {
	foreignContainers,
	isEntryMap,
	isPlainEntry,
	listedName,
	listedNameKeys,
	looksLikeEntry,
	ownContainers,
	readEntries,
	wrappedEntries,
	type EntryReading
} from './read.ts';
export { recognise, recognisePlatform, type Recognised } from './recognise.ts';
export { shapeOf } from './schema.ts';
