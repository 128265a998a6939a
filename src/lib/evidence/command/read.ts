/** Reads commands and links that add a server: `claude mcp add …`, `code --add-mcp …`, Cursor's install link. */
import type { Span } from '../../text/index.ts';
import type { ConfigDocument } from '../config.ts';
import type { DataNode, ObjectNode, Property } from '../data.ts';
import { readJson } from '../json/read.ts';
import { ListNode, MapNode, TextNode } from '../nodes.ts';

/** A word of a command line. */
interface Word extends Span {
	readonly value: string;
	/** The shell puts something in: what the program gets is not in the text. */
	readonly open: boolean;
	/** Stands between single quotes, so that each sign is at its place. */
	readonly literal: boolean;
}
interface Added {
	readonly client: string;
	readonly root: string;
	readonly name: Word;
	readonly node: DataNode;
}

const roots: Readonly<Record<string, readonly [client: string, root: string]>> = {
	claude: ['claude-code', 'mcpServers'],
	codex: ['codex', 'mcp_servers'],
	gemini: ['gemini-cli', 'mcpServers'],
	qwen: ['qwen-code', 'mcpServers'],
	code: ['vscode', 'servers'],
	'code-insiders': ['vscode', 'servers'],
	cursor: ['cursor', 'mcpServers'],
	vscode: ['vscode', 'servers']
};
/** Options that take a value. */
const valued =
	/^(?:-[setH]|--(?:scope|transport|env|header|url|bearer-token-env-var|client-id|client-secret|callback-port|timeout|description|include-tools|exclude-tools))$/;
const longName: Readonly<Record<string, string>> = {
	'-t': '--transport',
	'-e': '--env',
	'-H': '--header'
};
const link =
	/(?:cursor:\/\/anysphere\.cursor-deeplink\/mcp\/install|https:\/\/cursor\.com\/(?:[a-z]+\/)?install-mcp|vscode(?:-insiders)?:mcp\/install|https:\/\/(?:insiders\.)?vscode\.dev\/redirect\/mcp\/install)\?[^\s)"'<>]+/g;

/**
 * @param text one or more command lines or links
 * @returns a tree as the file would have it, each value at its word; `null` where none adds a server
 */
export function readCommand(text: string): ConfigDocument | null {
	const added = [...commandsIn(text), ...linksIn(text)];
	const [first] = added;
	if (!first) return null;
	const entries = added.map(({ name, node }): Property => ({
		key: name.value,
		keySpan: name,
		value: node
	}));
	const whole = { start: first.name.start, end: text.length };
	const map = new MapNode(whole.start, whole.end, entries);
	const root = new MapNode(0, text.length, [{ key: first.root, keySpan: first.name, value: map }]);
	return { text, format: 'command', root, faults: [], client: first.client };
}

function commandsIn(text: string): Added[] {
	const added: Added[] = [];
	const start =
		/(?:^|[\n;&|])[ \t]*(?:[$>#%][ \t]+)?(claude|codex|gemini|qwen|code|code-insiders)(?=[ \t])/g;
	for (const match of text.matchAll(start)) {
		const program = match[1] ?? '';
		const [client, root] = roots[program] ?? ['generic', 'mcpServers'];
		const line = words(text, match.index + match[0].length);
		const [first, second] = line.map(({ value }) => value);
		if (program === 'code' || program === 'code-insiders') {
			const at = line.findIndex(({ value }) => value === '--add-mcp');
			const json = at === -1 ? undefined : line[at + 1];
			const node = json && fromJson(json);
			const name = node?.properties.find(({ key }) => key === 'name')?.value;
			if (json && node)
				added.push({ client, root, name: wordOf(json, name), node: without(node, 'name') });
		} else if (first === 'mcp' && second === 'add-json') {
			const [name, json] = positional(line.slice(2));
			const node = json && fromJson(json);
			if (name && node) added.push({ client, root, name, node });
		} else if (first === 'mcp' && second === 'add') {
			const entry = fromWords(line.slice(2), program);
			if (entry) added.push({ client, root, ...entry });
		}
	}
	return added;
}

/** Name, program or address, and arguments; options in between. */
function fromWords(line: readonly Word[], program: string): Pick<Added, 'name' | 'node'> | null {
	const options = new Map<string, Word[]>();
	const plain: Word[] = [];
	for (let at = 0; at < line.length; at++) {
		const word = line[at];
		if (!word) break;
		if (word.value === '--') {
			plain.push(...line.slice(at + 1));
			break;
		}
		// Behind the program, everything that is no option of the client belongs to the server; an address takes none.
		const [option = '', ...inline] = word.value.split('=');
		if (
			!valued.test(option) ||
			(plain.length > 1 && option.length < 3 && !/^https?:/.test(plain[1]?.value ?? ''))
		) {
			if (!word.value.startsWith('-') || plain.length > 1) plain.push(word);
			continue;
		}
		const key = longName[option] ?? option;
		const list = options.get(key) ?? [];
		options.set(key, list);
		if (inline.length > 0 && option.startsWith('--'))
			list.push({ ...word, value: inline.join('='), literal: false });
		else {
			const value = line[++at];
			if (value) list.push(value);
			// Several pairs may follow one `--env`.
			while (key === '--env' && /^\w+=/.test(line[at + 1]?.value ?? '')) {
				const next = line[++at];
				if (next) list.push(next);
			}
		}
	}
	const [name, target, ...rest] = plain;
	if (!name) return null;
	const url = options.get('--url')?.[0];
	const [transport] = options.get('--transport') ?? [];
	const remote = url ?? (transport && /^(?:http|sse)$/.test(transport.value) ? target : undefined);
	const fields: Property[] = [];
	const add = (key: string, at: Span, value: DataNode) =>
		fields.push({ key, keySpan: { start: at.start, end: at.end }, value });
	if (transport && program === 'claude') add('type', transport, textOf(transport));
	if (remote) {
		const http = transport?.value === 'http' && (program === 'gemini' || program === 'qwen');
		add(http ? 'httpUrl' : 'url', remote, textOf(remote));
		const variable = options.get('--bearer-token-env-var')?.[0];
		if (variable) add('bearer_token_env_var', variable, textOf(variable));
	} else if (target) {
		add('command', target, textOf(target));
		const args = rest.filter(({ open }) => !open).map(textOf);
		const last = rest.at(-1);
		if (rest[0] && last) add('args', rest[0], new ListNode(rest[0].start, last.end, args));
	} else return null;
	const pairs = (key: string, option: string, sign: '=' | ':') => {
		const given = options.get(option) ?? [];
		const members = given.flatMap((word): Property[] => {
			const cut = word.value.indexOf(sign);
			if (cut < 1 || word.open) return [];
			const value = word.value.slice(cut + 1);
			const node = new TextNode(word.start, word.end, sign === ':' ? value.trim() : value);
			return [{ key: word.value.slice(0, cut), keySpan: word, value: node }];
		});
		const [first] = given;
		const last = given.at(-1);
		if (first && last && members.length > 0)
			add(key, first, new MapNode(first.start, last.end, members));
	};
	pairs('env', '--env', '=');
	if (remote) pairs('headers', '--header', ':');
	const end = line.at(-1)?.end ?? name.end;
	return { name, node: new MapNode(name.start, end, fields) };
}

/** Words that are no options and no values of options. */
function positional(line: readonly Word[]): Word[] {
	const found: Word[] = [];
	for (let at = 0; at < line.length; at++) {
		const word = line[at];
		if (word && valued.test(word.value)) at++;
		else if (word && !word.value.startsWith('-')) found.push(word);
	}
	return found;
}

function linksIn(text: string): Added[] {
	return [...text.matchAll(link)].flatMap((match): Added[] => {
		const [address] = match;
		const [client, root] = roots[address.includes('cursor') ? 'cursor' : 'vscode'] ?? [
			'generic',
			''
		];
		const whole = { start: match.index, end: match.index + address.length };
		const query = address.slice(address.indexOf('?') + 1);
		const fields = new URLSearchParams(query);
		const config = fields.get('config') ?? (query.startsWith('%7B') ? decode(query) : null);
		if (config === null) return [];
		const json = config.startsWith('{') ? config : fromBase64(config);
		const word = { ...whole, value: json, open: false, literal: false };
		const node = fromJson(word);
		if (!node) return [];
		const title = node.properties.find(({ key }) => key === 'name')?.value;
		const name = wordOf({ ...word, value: fields.get('name') ?? 'server' }, title);
		return [{ client, root, name, node: without(node, 'name') }];
	});
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}
function fromBase64(text: string): string {
	try {
		return atob(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+'));
	} catch {
		return '';
	}
}

/** An entry as JSON inside one word; its values have their own places where nothing is escaped. */
function fromJson(word: Word): ObjectNode | null {
	const { root } = readJson(word.value);
	if (root?.type !== 'object') return null;
	const shift = word.literal ? word.start + 1 : null;
	const place = ({ start, end }: Span): Span =>
		shift === null
			? { start: word.start, end: word.end }
			: { start: start + shift, end: end + shift };
	const moved = (node: DataNode): DataNode => {
		const span = place(node.span);
		if (node.type === 'array') return { type: 'array', span, items: node.items.map(moved) };
		if (node.type !== 'object') return { ...plain(node), span };
		const properties = node.properties.map(({ key, keySpan, value }) => ({
			key,
			keySpan: place(keySpan),
			value: moved(value)
		}));
		return { type: 'object', span, properties };
	};
	const made = moved(root);
	return made.type === 'object' ? made : null;
}

/** Readers' nodes keep some fields on their class. */
function plain<T extends Exclude<DataNode, { type: 'object' | 'array' }>>(node: T): T {
	return { type: node.type, value: node.value, span: node.span } as T; // The very fields of T.
}

function without(node: ObjectNode, key: string): ObjectNode {
	return { ...node, properties: node.properties.filter((member) => member.key !== key) };
}
function textOf({ start, end, value }: Word): TextNode {
	return new TextNode(start, end, value);
}
function wordOf(word: Word, name: DataNode | undefined): Word {
	const { start, end } = name?.span ?? word;
	return { ...word, start, end, value: name?.type === 'string' ? name.value : word.value };
}

/** The words of one command line, as a shell reads them; a backslash at the end of a line joins the next. */
function words(text: string, from: number): Word[] {
	const found: Word[] = [];
	let at = from;
	while (at < text.length) {
		// Every blank but a line break: what the word below stops at must be passed here.
		const blank = /[^\S\r\n]*(?:\\\r?\n[^\S\r\n]*)*/y;
		blank.lastIndex = at;
		at += blank.exec(text)?.[0].length ?? 0;
		if (at >= text.length || /[\r\n;|&]/.test(text.charAt(at))) break;
		const start = at;
		let value = '';
		let open = false;
		while (at < text.length && !/[\s;|&]/.test(text.charAt(at))) {
			const sign = text.charAt(at);
			if (sign === "'") {
				const close = text.indexOf("'", at + 1);
				const end = close === -1 ? text.length : close;
				value += text.slice(at + 1, end);
				at = end + 1;
			} else if (sign === '"') {
				const inner = /(?:[^"\\]|\\[^])*/y;
				inner.lastIndex = at + 1;
				const body = inner.exec(text)?.[0] ?? '';
				open ||= /(?:^|[^\\])\$[\w{(]/.test(body);
				value += body.replace(/\\(["\\$`])/g, '$1');
				at += body.length + 2;
			} else if (sign === '\\') {
				// PowerShell and cmd write paths like this; a shell would drop it.
				value += /[\s"'\\$]/.test(text.charAt(at + 1))
					? text.charAt(at + 1)
					: `\\${text.charAt(at + 1)}`;
				at += 2;
			} else {
				open ||= sign === '$' && /[\w{(]/.test(text.charAt(at + 1));
				value += sign;
				at++;
			}
		}
		at = Math.min(at, text.length);
		const raw = text.slice(start, at);
		const literal = raw.startsWith("'") && raw.endsWith("'") && raw.length === value.length + 2;
		found.push({ start, end: at, value, open, literal });
	}
	return found;
}
