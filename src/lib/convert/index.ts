/** Entries of one client as the file of another, with all that is lost on the way. */
import type { ClientDefinition, Entry, Platform } from '../clients/index.ts';
import { generic } from '../clients/generic.ts';
import { redact } from '../secrets/index.ts';
import { describe } from './describe.ts';
import { hideSecrets } from './hide.ts';
import { printJson, printToml, printYaml, type Plain, type PlainObject } from './print.ts';
import { writeEntry } from './write.ts';

export interface Loss {
	/** The name of the entry, masked where it is secret. */
	readonly entry: string;
	/** A setting, a reference, or a part of the entry; code between backticks. */
	readonly what: string;
	/** The end of a sentence that begins with `what`, without a full stop. */
	readonly why: string;
}
export interface Conversion {
	/** A whole file that the client reads. Holds secrets: for the editor, the clipboard and a download only. */
	readonly text: string;
	/** What could not be carried over, or means something else there; masked. */
	readonly lost: readonly Loss[];
}
export interface ConvertOptions {
	/** The client that the entries were read for. */
	readonly from: ClientDefinition;
	readonly to: ClientDefinition;
	/** `reference`: in place of each secret stands a reference in the client's own form. They are kept when absent. */
	readonly secrets?: 'reference';
	/** Where the client runs, if it is known. */
	readonly platform?: Platform | null;
}

/** Can a config be written for this client? A published format describes more than a config says. */
export function isTarget({ kind }: ClientDefinition): boolean {
	return kind !== 'format';
}

/**
 * Writes entries for another client: its root key, names, words for `type`, and format.
 *
 * @returns never throws; what the client cannot have is left out and said
 */
export function convert(
	entries: readonly Entry[],
	{ from, to, secrets, platform = null }: ConvertOptions
): Conversion {
	const lost: Loss[] = [];
	const written = new Map<string, PlainObject>();
	const inputs = new Set<string>();
	for (const entry of entries) {
		const read = describe(entry, from);
		const given = secrets === 'reference' ? hideSecrets(read, to) : read;
		const name = nameFor(entry.name, to, written);
		const tell = (what: string, why: string) => {
			const loss = { entry: redact(entry.name), what: redact(what), why: redact(why) };
			if (!lost.some((other) => other.entry === loss.entry && other.what === loss.what))
				lost.push(loss);
		};
		const result = writeEntry(given, { name, to, platform, tell });
		if (!result) continue;
		if (name !== entry.name)
			tell(`the name \`${entry.name}\``, `it is \`${name}\` there, where other names make trouble`);
		written.set(name, result.value);
		for (const input of result.inputs) inputs.add(input);
	}
	return { text: print(written, { to, inputs: [...inputs] }), lost };
}

/**
 * One entry as a snippet of a client's file.
 *
 * @param entry in the general form: read for `generic`
 */
export function renderEntry(entry: Entry, client: ClientDefinition): string {
	return convert([entry], { from: generic, to: client }).text;
}

/** A name that the client takes, told apart from those that are there. */
function nameFor(
	given: string,
	{ entryName, reservedNames = [] }: ClientDefinition,
	taken: ReadonlyMap<string, unknown>
): string {
	let name = given;
	if (entryName && !entryName.test(name)) {
		// A new name holds no part of a secret.
		name = redact(name)
			.normalize('NFKD')
			.replace(/[\u0300-\u036f]/g, '')
			.replace(/[^A-Za-z0-9-]+/g, '-')
			.replace(/^-+|-+$/g, '');
		if (!entryName.test(name)) name = 'server';
	}
	if (reservedNames.includes(name)) name = `${name.replaceAll(' ', '-')}-mcp`;
	let free = name;
	for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
	return free;
}

function print(
	entries: ReadonlyMap<string, PlainObject>,
	{ to, inputs }: { to: ClientDefinition; inputs: readonly string[] }
): string {
	const root = to.roots.find((path) => !path.includes('*')) ?? ['mcpServers'];
	const map = Object.fromEntries(entries);
	if (to.format === 'toml') return `${printToml(root, map)}\n`;
	const held: Plain = to.entriesIn === 'list' ? [...entries.values()] : map;
	const body = root.reduceRight<Plain>((inner, key) => ({ [String(key)]: inner }), held);
	const file: Record<string, Plain> = {};
	// A file of its own needs these; in the user's file they stand there already.
	if (to.id === 'continue')
		Object.assign(file, { name: 'My servers', version: '0.0.1', schema: 'v1' });
	if (inputs.length > 0)
		file.inputs = inputs.map((id) => ({
			type: 'promptString',
			id,
			description: id.replaceAll('-', ' '),
			password: true
		}));
	Object.assign(file, body);
	return `${to.format === 'yaml' ? printYaml(file) : printJson(file)}\n`;
}
