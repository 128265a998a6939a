/**
 * An entry that a document writes once, as each client's file has it. For the build, the Markdown twins and the tests:
 * no page loads this.
 */
import { analyse, type Finding } from '../../analysis/index.ts';
import { generic } from '../../clients/generic.ts';
import {
	clients as allClients,
	readEntries,
	type ClientDefinition,
	type Platform
} from '../../clients/index.ts';
import { convert, isTarget } from '../../convert/index.ts';
import { readJson } from '../../evidence/index.ts';
import { byUse } from '../common-clients.ts';

/** One fenced block: ` ```json entry=docs fixed `. */
export interface EntryBlock {
	/** Of the entry. */
	readonly name: string;
	/** Its inside in the general form, `{ "url": … }`; references as `${NAME}`. */
	readonly text: string;
	/** Ids of rules, where the block shows a fault. */
	readonly raises?: readonly string[];
}
export interface EntryVariant {
	/** Those whose files hold the same. */
	readonly clients: readonly { readonly id: string; readonly name: string }[];
	readonly language: 'json' | 'toml' | 'yaml';
	/** One for each block; `null` where the client cannot have the fault. */
	readonly blocks: readonly (Shown | null)[];
}
export interface Shown {
	readonly text: string;
	/** Of a block that shows a fault. */
	readonly findings: readonly Finding[];
}
export interface EntryContext {
	/** The ids of the clients to write for; all of them where it is not given. */
	readonly clients?: readonly string[];
	readonly platform?: Platform;
}

/**
 * @param blocks of one entry: as it is wrong, as it is right
 * @returns those for the clients that most people use first; only clients that can have all that the entry says
 * @throws where a block is no JSON object
 */
export async function entryVariants(
	blocks: readonly EntryBlock[],
	{ clients, platform }: EntryContext
): Promise<EntryVariant[]> {
	const targets = (allClients as readonly ClientDefinition[])
		.filter((client) => isTarget(client) && client.id !== generic.id)
		.filter(({ id }) => clients?.includes(id) ?? true)
		.toSorted((a, b) => byUse(a.id, b.id));
	const found = new Map<string, EntryVariant>();
	for (const client of targets) {
		const shown = await Promise.all(blocks.map((block) => show(block, client, platform)));
		if (blocks.some(({ raises }, index) => raises === undefined && shown[index] === null)) continue;
		if (shown.every((block) => block === null)) continue;
		const { format } = client;
		const language = format === 'toml' || format === 'yaml' ? format : 'json';
		const key = JSON.stringify([language, shown]);
		const others = found.get(key)?.clients ?? [];
		const { id, name } = client;
		found.set(key, { clients: [...others, { id, name }], language, blocks: shown });
	}
	return [...found.values()];
}

/** `null` where something of the entry is lost, or where it is no fault in this client. */
async function show(
	{ name, text, raises }: EntryBlock,
	client: ClientDefinition,
	platform: Platform | undefined
): Promise<Shown | null> {
	const inside: unknown = JSON.parse(text);
	if (typeof inside !== 'object' || inside === null || Array.isArray(inside))
		throw new Error('an entry is a JSON object, { "command": … } or { "url": … }');
	const { root } = readJson(JSON.stringify({ mcpServers: { [name]: inside } }));
	const { entries } = readEntries(root, generic);
	const written = convert(entries, { from: generic, to: client, platform: platform ?? null });
	if (written.lost.length > 0) return null;
	const shown = written.text.trimEnd();
	if (raises === undefined) return { text: shown, findings: [] };
	const findings = await findingsOf(shown, client.id, platform);
	const same = findings.map(({ rule }) => rule).toSorted();
	if (same.join() !== raises.toSorted().join()) return null;
	return { text: shown, findings };
}

/** What the engine says about a block of a document. */
export async function findingsOf(
	text: string,
	client: string,
	platform?: Platform
): Promise<readonly Finding[]> {
	const { findings } = await analyse(text, { client, ...(platform && { platform }) });
	return findings;
}
