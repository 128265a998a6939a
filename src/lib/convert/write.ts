/** Writes one described entry under the names and in the forms of a client. */
import {
	shapeOf,
	type ClientDefinition,
	type EntryField,
	type Platform
} from '../clients/index.ts';
import { expandsAt, type Where } from '../clients/references.ts';
import { toValue, type DataNode, type Path } from '../evidence/index.ts';
import { headerVariable } from '../secrets/index.ts';
import { clientId, type Description, type Named } from './describe.ts';
import type { Plain, PlainObject } from './print.ts';
import { settings } from './settings.ts';
import { putTogether, type ReferencePiece, type Value, type Written } from './values.ts';

/** Takes what is lost of this entry: what, and why. */
export type Tell = (what: string, why: string) => void;

export interface WrittenEntry {
	readonly value: PlainObject;
	/** Ids of the inputs that it asks for. */
	readonly inputs: readonly string[];
}

/** @returns `null` where the client cannot have such an entry; `tell` says why */
export function writeEntry(
	entry: Description,
	{
		name,
		to,
		platform,
		tell
	}: { name: string; to: ClientDefinition; platform: Platform | null; tell: Tell }
): WrittenEntry | null {
	if (entry.kind === null) {
		tell('the entry', 'it has neither a program to start nor an address to reach');
		return null;
	}
	const writer = new Writer(to, platform, tell);
	if (entry.kind === 'stdio') writer.program(entry);
	else if (entry.kind === 'ws' && to.id !== 'claude-code' && to.id !== 'generic') {
		tell('the entry', `${to.name} does not speak over a WebSocket`);
		return null;
	} else if (!to.remote || (entry.kind === 'sse' && to.sse === false)) writer.bridge(entry);
	else writer.address(entry, entry.kind);
	writer.settings(entry);
	return { value: writer.finished(name, entry), inputs: writer.inputs };
}

class Writer {
	readonly inputs: string[] = [];
	readonly #members = new Map<string, Plain>();
	readonly #to: ClientDefinition;
	readonly #tell: Tell;
	readonly #windows: boolean;
	readonly #shape: ReturnType<typeof shapeOf>;

	constructor(to: ClientDefinition, platform: Platform | null, tell: Tell) {
		this.#windows = platform === 'windows';
		this.#to = to;
		this.#tell = tell;
		this.#shape = shapeOf(to.schema);
	}

	program(entry: Description): void {
		const command = this.#started(this.#text(entry.command, 'command'));
		const args = entry.args.map((arg) => this.#text(arg, 'args'));
		this.#type('stdio');
		const accepts = this.#shape.properties?.get(this.#key('command') ?? '')?.types;
		if (accepts?.has('array') && !accepts.has('string')) this.#set('command', [command, ...args]);
		else {
			this.#set('command', command);
			if (args.length > 0) this.#set('args', args);
		}
		this.#variables(entry.env);
		if (!entry.cwd) return;
		if (this.#key('cwd') === undefined)
			this.#tell(
				'the working directory',
				`${this.#to.name} has no setting for it; write whole paths in the command and its arguments`
			);
		else this.#set('cwd', this.#text(entry.cwd, 'cwd'));
	}

	address(entry: Description, kind: 'http' | 'sse' | 'ws'): void {
		const { urlMeans = {}, fields = {} } = this.#to;
		const keys = fields.url ?? ['url'];
		const key =
			keys.find((one) => urlMeans[one] === kind) ??
			keys.find((one) => urlMeans[one] === undefined) ??
			keys[0] ??
			'url';
		if (urlMeans[key] !== kind) this.#type(kind);
		this.#members.set(key, this.#text(entry.url, 'url'));
		this.#headers(entry.headers);
		if (entry.env.length > 0)
			this.#tell('the variables', 'no program is started that could have them');
	}

	/** The same server through mcp-remote, which every client can start. */
	bridge(entry: Description): void {
		const address = this.#text(entry.url, 'args');
		const args = ['-y', 'mcp-remote', address];
		// It takes plain http for this machine only, unless told otherwise.
		if (/^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/.test(address))
			args.push('--allow-http');
		if (entry.kind === 'sse') args.push('--transport', 'sse-only');
		const env: Named[] = [];
		for (const [name, value] of entry.headers) {
			const variable = headerVariable(name);
			if (!this.#canWrite(value, 'env')) {
				this.#failed(`the header \`${name}\``, value, 'env');
				continue;
			}
			// A blank in an argument is lost on some systems.
			args.push('--header', `${name}:\${${variable}}`);
			env.push([variable, value]);
		}
		this.#type('stdio');
		const accepts = this.#shape.properties?.get(this.#key('command') ?? '')?.types;
		if (accepts?.has('array') && !accepts.has('string'))
			this.#set('command', [this.#started('npx'), ...args]);
		else {
			this.#set('command', this.#started('npx'));
			this.#set('args', args);
		}
		this.#variables(env);
		const why = this.#to.remote
			? `${this.#to.name} does not speak the older transport`
			: `the file of ${this.#to.name} only starts programs`;
		this.#tell(
			'the direct connection',
			`${why}, so mcp-remote connects in its place; it needs Node`
		);
	}

	settings({ settings: given, rest, off }: Description): void {
		const { id, name: client, timeouts = {} } = this.#to;
		for (const [setting, { value, path }] of given) {
			const { places, time, instead } = settings[setting] ?? { places: {}, instead: '' };
			const place = places[clientId(this.#to)]?.[0];
			const what = `\`${path.join('.')}\``;
			if (!place) {
				if (id !== 'generic') this.#tell(what, `${client} has no such setting; ${instead}`);
				continue;
			}
			if (!time) this.#put(place, this.#inForm(value, place));
			else if (typeof value === 'number') {
				const { unit, least, most } = timeouts[String(place.at(-1))] ?? { unit: 'ms' as const };
				const wanted = unit === 's' ? Math.ceil(value / 1000) : value;
				const taken = Math.min(most ?? wanted, Math.max(least ?? wanted, wanted));
				this.#put(place, taken);
				if (taken !== wanted)
					this.#tell(what, `${client} takes ${least ?? 0} to ${most ?? 'any number of'} seconds`);
			}
		}
		for (const { path, node } of rest) {
			const key = String(path[0]);
			const [only] = path.length === 1 ? path : [];
			const shape = only === undefined ? undefined : this.#shape.properties?.get(key);
			if (shape && !this.#members.has(key) && !this.#isOwn(key) && fits(node, shape))
				this.#members.set(key, plainOf(node));
			else this.#tell(`\`${path.join('.')}\``, `${client} has no such setting`);
		}
		const { off: own } = this.#to;
		if (off && own) this.#members.set(own.field, own.value);
		else if (off && id !== 'generic')
			this.#tell(
				'switched off',
				`${client} has no switch in its file, so the server is on there; take the entry out to stop it`
			);
	}

	/** With what this client demands of every entry. */
	finished(name: string, { off }: Description): PlainObject {
		const { required, properties } = this.#shape;
		const head: [string, Plain][] = [];
		if (required.includes('name')) head.push(['name', name]);
		const own = this.#to.off;
		if (own && !off && required.includes(own.field)) this.#members.set(own.field, !own.value);
		if ((required.includes('tools') || this.#to.writesTools) && !this.#members.has('tools'))
			this.#members.set('tools', ['*']);
		const order = [...(properties?.keys() ?? [])];
		// First what is started or reached, as the manuals write it; then the settings.
		const reached = this.#reached();
		const rank = ([key]: readonly [string, Plain]) =>
			key === 'type'
				? -1
				: (reached.has(key) ? 0 : order.length + 1) +
					(order.includes(key) ? order.indexOf(key) : order.length);
		const members = [...this.#members].sort((a, b) => rank(a) - rank(b));
		return Object.fromEntries([...head, ...members]);
	}

	/** Keys of the program or the address, and of what it is given. */
	#reached(): ReadonlySet<string> {
		const { fields = {}, nested = {} } = this.#to;
		return new Set([
			...['command', 'args', 'env', 'cwd', 'url', 'headers'],
			...['env_vars', 'env_keys', 'bearer_token_env_var', 'env_http_headers'],
			...Object.values(fields).flat(),
			...Object.values(nested).map(([first]) => String(first))
		]);
	}

	/** Without a shell, Windows starts a batch file by its whole name only. */
	#started(command: string): string {
		const batch = /^(?:npx|npm|pnpm|pnpx|yarn|bunx)$/.test(command);
		return batch && this.#windows && this.#to.bareSpawn ? `${command}.cmd` : command;
	}

	#variables(env: readonly Named[]): void {
		const lists = this.#shape.properties;
		const forward = lists?.has('env_vars')
			? 'env_vars'
			: lists?.has('env_keys')
				? 'env_keys'
				: null;
		const names: string[] = [];
		const written: [string, Plain][] = [];
		for (const [name, value] of env) {
			if (this.#canWrite(value, 'env')) {
				written.push([name, this.#text(value, 'env', name)]);
				continue;
			}
			const [only] = value.length === 1 ? value : [];
			const sameName =
				typeof only === 'object' &&
				(only.kind === 'input' || (only.kind === 'variable' && only.name === name));
			if (forward !== null && sameName) {
				names.push(name);
				this.#unset(only);
			} else this.#failed(`\`${name}\``, value, 'env');
		}
		if (forward === 'env_keys' && names.length > 0)
			this.#tell(
				names.map((name) => `\`${name}\``).join(', '),
				`${this.#to.name} looks for such values in its keyring and its environment; store them there`
			);
		if (written.length > 0) this.#set('env', Object.fromEntries(written));
		if (forward !== null && names.length > 0) this.#members.set(forward, names);
	}

	#headers(headers: readonly Named[]): void {
		const written: [string, Plain][] = [];
		const named: [string, Plain][] = [];
		const byName = this.#shape.properties?.has('env_http_headers') === true;
		for (const [name, value] of headers) {
			if (this.#canWrite(value, 'headers')) {
				written.push([name, this.#text(value, 'headers')]);
				continue;
			}
			const [first, second] = value;
			const lone = value.length === 1 ? first : undefined;
			const token = value.length === 2 && first === 'Bearer ' ? second : undefined;
			const authorization = name.toLowerCase() === 'authorization';
			if (byName && typeof lone === 'object' && lone.kind === 'variable') {
				named.push([name, lone.name]);
				this.#unset(lone);
			} else if (
				byName &&
				authorization &&
				typeof token === 'object' &&
				token.kind === 'variable'
			) {
				this.#members.set('bearer_token_env_var', token.name);
				this.#unset(token);
			} else this.#failed(`the header \`${name}\``, value, 'headers');
		}
		if (written.length > 0) {
			const key = this.#key('headers');
			this.#put(
				key === undefined ? (this.#to.nested?.headers ?? []) : [key],
				Object.fromEntries(written)
			);
		}
		if (named.length > 0) this.#members.set('env_http_headers', Object.fromEntries(named));
	}

	/** Of a variable that is named alone, no value for the case that it is not set. */
	#unset({ text, name, fallback }: ReferencePiece): void {
		if (fallback !== undefined)
			this.#tell(
				`\`${text}\``,
				`${this.#to.name} knows no value for a variable that is not set; set ${name}`
			);
	}

	#type(kind: 'stdio' | 'http' | 'sse' | 'ws'): void {
		const key = this.#key('type');
		const { httpTypes, stdioTypes = ['stdio'], typeMissing } = this.#to;
		const shape = key === undefined ? undefined : this.#shape.properties?.get(key);
		if (key === undefined || !shape) return;
		const word =
			kind === 'stdio'
				? stdioTypes[0]
				: kind === 'http'
					? httpTypes[0]
					: this.#olderWord(kind, shape.options);
		if (word === undefined) return;
		if (kind === 'stdio' && !this.#shape.required.includes(key)) return;
		// Told by the address alone, where the client takes any word.
		if (typeMissing === 'inferred' && !shape.options?.includes(word)) return;
		this.#members.set(key, word);
	}
	#olderWord(kind: 'sse' | 'ws', options: readonly string[] | null): string | undefined {
		if (options === null) return kind === 'sse' ? kind : undefined;
		return options.includes(kind) ? kind : this.#to.httpTypes[0];
	}

	/** The client's own word for a field; `undefined` where it has none. */
	#key(field: EntryField): string | undefined {
		const key = (this.#to.fields?.[field] ?? [field])[0];
		return key !== undefined && this.#shape.properties?.has(key) ? key : undefined;
	}
	#set(field: EntryField, value: Plain): void {
		const key = this.#key(field);
		if (key !== undefined) this.#members.set(key, value);
	}
	#put(path: Path, value: Plain): void {
		const [first, second] = path.map(String);
		if (first === undefined) return;
		if (second === undefined) {
			this.#members.set(first, value);
			return;
		}
		const before = this.#members.get(first);
		const members = typeof before === 'object' && before !== null ? Object.entries(before) : [];
		this.#members.set(first, Object.fromEntries([...members, [second, value]]));
	}

	/** Is the key one that this client uses for something with another meaning? */
	#isOwn(key: string): boolean {
		const { off, fields = {}, nested = {} } = this.#to;
		const id = clientId(this.#to);
		return (
			key === off?.field ||
			Object.values(settings).some(({ places }) => places[id]?.some(([first]) => first === key)) ||
			Object.values(fields).some((keys) => keys.includes(key)) ||
			Object.values(nested).some(([first]) => first === key) ||
			['command', 'args', 'env', 'cwd', 'url', 'headers', 'type'].includes(key)
		);
	}

	/** Lists and words with blanks between them mean the same. */
	#inForm(value: unknown, place: Path): Plain {
		let shape: ReturnType<typeof shapeOf> | null | undefined = this.#shape;
		for (const step of place) shape = shape?.properties?.get(String(step));
		if (Array.isArray(value) && shape?.types?.has('string')) return value.map(String).join(' ');
		if (typeof value === 'string' && shape?.types?.has('array')) return value.split(/\s+/);
		return value as Plain; // Read from a config: it holds nothing else.
	}

	#written(value: Value, where: Where, variable?: string): Written {
		return putTogether(value, {
			client: this.#to,
			where,
			...(variable === undefined ? {} : { variable })
		});
	}
	#canWrite(value: Value, where: Where): boolean {
		return this.#written(value, where).failed.length === 0;
	}
	/** As this client writes it. What cannot be written stays, and is told. */
	#text(value: Value, where: Where, variable?: string): string {
		const { text, failed, changed, inputs } = this.#written(value, where, variable);
		this.inputs.push(...inputs);
		for (const { piece, why } of changed) this.#tell(`\`${piece.text}\``, why);
		for (const { text: reference } of failed)
			this.#tell(`\`${reference}\``, `${this.#refusal(where)}; write its value in its place`);
		return text;
	}
	#failed(what: string, value: Value, where: Where): void {
		const reference = this.#written(value, where).failed[0]?.text ?? '';
		this.#tell(
			what,
			`${this.#refusal(where)} such as \`${reference}\`, so it is left out; add its value`
		);
	}
	#refusal(where: Where): string {
		const { name } = this.#to;
		if (this.#to.expands.length === 0) return `${name} replaces no references`;
		return expandsAt(this.#to, where)
			? `${name} knows no reference of this kind`
			: `${name} replaces no references in ${places[where]}`;
	}
}

const places: Readonly<Record<Where, string>> = {
	command: 'a command',
	args: 'arguments',
	env: 'variables',
	url: 'an address',
	headers: 'headers',
	cwd: 'a working directory'
};

function fits(node: DataNode, shape: ReturnType<typeof shapeOf>): boolean {
	if (shape.types && !shape.types.has(node.type)) return false;
	if (shape.options && !(node.type === 'string' && shape.options.includes(node.value)))
		return false;
	if (node.type === 'object')
		return node.properties.every(({ key, value }) => {
			const inner = shape.properties?.get(key) ?? shape.inner;
			return shape.types === null || (inner !== null && fits(value, inner));
		});
	return (
		node.type !== 'array' || node.items.every((item) => !shape.inner || fits(item, shape.inner))
	);
}

function plainOf(node: DataNode): Plain {
	return toValue(node) as Plain; // Read from a config: it holds nothing else.
}
