/** Reads a config and gathers what rules may look at. */
import {
	clientById,
	clients,
	readEntries,
	recognise,
	recognisePlatform,
	type ClientDefinition,
	type EntryReading,
	type Platform,
	type Recognised
} from '../clients/index.ts';
import { nodeAt, readConfig, type ConfigDocument } from '../evidence/index.ts';
import type { ConfigContext } from './define.ts';

export interface Preferred {
	/** Counts where it is one of those that the text fits. */
	readonly client?: string;
	readonly platform?: Platform;
}
export interface Known {
	readonly client?: string | undefined;
	readonly platform?: Platform | undefined;
	readonly file?: string | undefined;
	/** What counts where the text does not tell. */
	readonly preferred?: Preferred | undefined;
	/** The current time where it is absent. */
	readonly now?: Date | undefined;
}

interface Chosen extends Recognised {
	/** The person chose it for another text, and it fits this one. */
	readonly earlier?: boolean;
}

/**
 * @param text a config, broken or not
 * @param known what the person said; the rest is guessed from the text
 */
export function configContext(
	text: string,
	known: Known
): { readonly context: ConfigContext; readonly recognised: Chosen } {
	const read = readConfig(text);
	const file = known.file?.trim() ? known.file.trim() : null;
	const recognised = choose(recognise(read, file, clients), known);
	const { client, certain } = recognised;
	const now = known.now?.getTime() ?? Date.now();
	const document = asReadBy(client, read);
	const judged = { document, client, clientCertain: certain, file, now };
	const platform = known.platform ?? recognisePlatform(text) ?? known.preferred?.platform ?? null;
	return {
		recognised,
		context: { ...judged, platform, ...entriesOf(document, client) }
	};
}

/** What the person said goes before what was guessed. */
function choose(guess: Recognised, { client: given, preferred }: Known): Chosen {
	const fitting = [guess.client, ...guess.alternatives];
	const earlier = guess.certain ? undefined : fitting.find(({ id }) => id === preferred?.client);
	const client = given === undefined ? earlier : clientById(given);
	if (!client) return guess;
	return {
		client,
		certain: true,
		earlier: given === undefined,
		reason: given === undefined ? 'you chose it earlier' : 'you chose it',
		alternatives: fitting.filter((other) => other !== client)
	};
}

/** For a client that reads another format, that is the first fault. */
function asReadBy(client: ClientDefinition, document: ConfigDocument): ConfigDocument {
	const { text, format, faults } = document;
	const formats = [client.format, ...(client.otherFormats ?? [])];
	if (
		format === 'command' ||
		formats.includes(format) ||
		(format === 'json' && formats.includes('jsonc'))
	)
		return document;
	const start = text.length - text.trimStart().length;
	const lineEnd = text.indexOf('\n', start);
	const line = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trimEnd();
	const fault = {
		kind: 'other-format',
		span: { start, end: start + line.length },
		more: [],
		data: { format: format.toUpperCase() },
		repair: null
	} as const;
	return { ...document, faults: [fault, ...faults] };
}

/** Another text, judged in the same circumstances: what a fix made of the first one. */
export function sameContext(
	text: string,
	{ client, clientCertain, platform, file, now }: ConfigContext
): ConfigContext {
	const document = asReadBy(client, readConfig(text));
	const judged = { document, client, clientCertain, platform, file, now };
	return { ...judged, ...entriesOf(document, client) };
}

/** What the client reads: of two entries with one name it keeps the last. */
function entriesOf(document: ConfigDocument, client: ClientDefinition): EntryReading {
	const reading = readEntries(document.root, client);
	if (!document.faults.some(({ kind }) => kind === 'duplicate-key')) return reading;
	const entries = reading.entries.filter(({ path, node }) => nodeAt(document.root, path) === node);
	return { ...reading, entries };
}
