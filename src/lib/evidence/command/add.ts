/** Reads `… mcp add`: each client's own order of words, its options, and what it writes into its file. */
import type { Edit, Span } from '../../text/index.ts';
import type { SyntaxFault } from '../config.ts';
import { textsIn, type Property } from '../data.ts';
import { readJson } from '../json/read.ts';
import { MapNode, NumericNode, TextNode } from '../nodes.ts';
import { field, fromJson, listOf, mapOf, textOf, type Added } from './entry.ts';
import type { AddProgram } from './programs.ts';
import { readWords, type Word } from './words.ts';

interface Program {
	readonly client: string;
	readonly root: string;
	/** Options that take a value; others are flags, or the server's. */
	readonly valued: RegExp;
	/** The one sign that it takes between a header's name and its value. */
	readonly header?: ':' | '=';
	/** Up to `--` its options are its own wherever they stand. */
	readonly anywhere?: true;
	/** It refuses options that it does not know. */
	readonly strict?: true;
	/** `--env` and `--header` take every word up to the next option. */
	readonly greedy?: true;
	/** An address needs no option that names the transport. */
	readonly knowsAddress?: true;
	/** What it calls variables. */
	readonly env?: string;
	/** Everything but variables and headers. */
	readonly write: (line: Line) => readonly (Property | null | undefined)[];
}

/** A command line, taken apart. */
interface Line {
	readonly name: Word;
	/** The program to start. */
	readonly command?: Word;
	readonly args: readonly Word[];
	readonly url?: Word;
	readonly transport?: Word;
	readonly option: (name: string) => Word | undefined;
	readonly options: (name: string) => readonly Word[];
}

const usual = 's|t|e|H|-scope|-transport|-env|-header';
const valued = (options: string) => new RegExp(`^-(?:${options})$`);

/** https://github.com/google-gemini/gemini-cli/blob/main/packages/cli/src/commands/mcp/add.ts, and Qwen's copy of it */
const yargs = valued(`${usual}|-type|-timeout|-description|-include-tools|-exclude-tools`);

const programs: Readonly<Record<AddProgram, Program>> = {
	// https://code.claude.com/docs/en/mcp
	claude: {
		client: 'claude-code',
		root: 'mcpServers',
		valued: valued(`${usual}|-client-id|-callback-port`),
		header: ':',
		anywhere: true,
		strict: true,
		greedy: true,
		write: ({ transport, url, command, args, option }) => {
			const id = option('--client-id');
			const port = option('--callback-port');
			return [
				transport && field('type', transport, textOf(transport)),
				url && field('url', url, textOf(url)),
				...programOf(command, args),
				oauthOf({ clientId: id, callbackPort: port })
			];
		}
	},
	// https://developers.openai.com/codex/mcp
	codex: {
		client: 'codex',
		root: 'mcp_servers',
		valued: valued('-env|-url|-bearer-token-env-var|-oauth-client-id'),
		write: ({ url, command, args, option }) => {
			const variable = option('--bearer-token-env-var');
			return [
				url && field('url', url, textOf(url)),
				variable && field('bearer_token_env_var', variable, textOf(variable)),
				oauthOf({ client_id: option('--oauth-client-id') }),
				...programOf(command, args)
			];
		}
	},
	gemini: {
		client: 'gemini-cli',
		root: 'mcpServers',
		valued: yargs,
		anywhere: true,
		header: ':',
		write: ({ transport, url, command, args }) => [
			url && field('url', url, textOf(url)),
			url && transport && field('type', transport, textOf(transport)),
			...programOf(command, args)
		]
	},
	qwen: {
		client: 'qwen-code',
		root: 'mcpServers',
		valued: yargs,
		anywhere: true,
		header: ':',
		write: ({ transport, url, command, args }) => [
			url && field(transport?.value === 'http' ? 'httpUrl' : 'url', url, textOf(url)),
			...programOf(command, args)
		]
	},
	// https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-command-reference
	copilot: {
		client: 'copilot-cli',
		root: 'mcpServers',
		valued: valued('-transport|-type|-env|-header|-tools|-timeout'),
		knowsAddress: true,
		write: ({ transport, url, command, args, options }) => [
			url && field('type', url, new TextNode(url.start, url.end, transport?.value ?? 'http')),
			url && field('url', url, textOf(url)),
			...programOf(command, args),
			...options('--tools').map((word) => field('tools', word, listOf([word])))
		]
	},
	// `amp mcp add --help`; https://ampcode.com/manual
	amp: {
		client: 'amp',
		root: 'amp.mcpServers',
		valued: valued('-env|-header'),
		anywhere: true,
		strict: true,
		header: '=',
		knowsAddress: true,
		write: ({ url, command, args }) => [
			url && field('url', url, textOf(url)),
			...programOf(command, args)
		]
	},
	// https://github.com/anomalyco/opencode/blob/v1.18.32/packages/opencode/src/cli/cmd/mcp.ts
	opencode: {
		client: 'opencode',
		root: 'mcp',
		valued: valued('-url|-env|-header|-scope'),
		header: '=',
		env: 'environment',
		write: ({ name, url, command, args }) => {
			const { start, end } = url ?? command ?? name;
			return [
				field('type', { start, end }, new TextNode(start, end, url ? 'remote' : 'local')),
				url && field('url', url, textOf(url)),
				command && field('command', command, listOf([command, ...args]))
			];
		}
	},
	// https://kiro.dev/docs/cli/mcp/
	'kiro-cli': {
		client: 'kiro',
		root: 'mcpServers',
		valued: valued('-(?:name|scope|command|args|agent|env|timeout|url)'),
		write: named
	},
	// https://github.com/aws/amazon-q-developer-cli/blob/main/crates/chat-cli/src/cli/mcp.rs
	q: {
		client: 'amazon-q',
		root: 'mcpServers',
		valued: valued('-(?:name|scope|command|args|agent|env|timeout)'),
		write: named
	},
	// https://docs.factory.ai/cli/configuration/mcp
	droid: {
		client: 'generic',
		root: 'mcpServers',
		valued: valued('-type|-env|-header'),
		header: ':',
		write: ({ transport, url, command, args }) => [
			url && transport && field('type', transport, textOf(transport)),
			url && field('url', url, textOf(url)),
			// The whole command is one word.
			...(command && args.length === 0 && command.value.includes(' ')
				? splitCommand(command)
				: programOf(command, args))
		]
	}
};

/**
 * @param program as it was typed: `claude`
 * @param words those behind `mcp add`
 * @param text in which they stand
 * @returns `null` where they name no server
 */
export function readAdd(program: AddProgram, words: readonly Word[], text: string): Added | null {
	const grammar = programs[program];
	const taken = takeApart(words, grammar);
	const line = lineOf(taken, grammar);
	if (!line || (!line.url && !line.command)) return null;
	const { client, root } = grammar;
	const env = mapOf(line.options('--env').flatMap(pairsIn), /=/);
	const headers = mapOf(line.options('--header'), /[:=]/);
	const fields = [
		...grammar.write(line),
		env && field(grammar.env ?? 'env', env, env),
		line.url && headers && field('headers', headers, headers)
	].flatMap((member) => (member ? [member] : []));
	const node = new MapNode(line.name.start, words.at(-1)?.end ?? line.name.end, fields);
	return { client, root, name: line.name, node, faults: faultsOf(program, grammar, taken, text) };
}

/** `… mcp add-json NAME JSON` */
export function readAddJson(program: AddProgram, words: readonly Word[]): Added | null {
	const grammar = programs[program];
	const [name, json] = takeApart(words, grammar).plain;
	const node = json && fromJson(json);
	return name && node ? { client: grammar.client, root: grammar.root, name, node } : null;
}

/** An option with the words that it takes. */
interface Option {
	readonly word: Word;
	readonly values: readonly Word[];
	/** How many words without a dash stand before it. */
	readonly behind: number;
	/** The word that follows without a dash: an option of many values would take it, too. */
	readonly next?: Word;
}
interface TakenApart {
	readonly options: readonly Option[];
	readonly plain: readonly Word[];
	readonly separator?: Word;
}

const longName: Readonly<Record<string, string>> = {
	'-t': '--transport',
	'--type': '--transport',
	'-e': '--env',
	'-H': '--header'
};
const isAddress = (word: Word | undefined) => /^https?:/.test(word?.value ?? '');

function takeApart(words: readonly Word[], { valued, anywhere }: Program): TakenApart {
	const options: Option[] = [];
	const plain: Word[] = [];
	let separator: Word | undefined;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		if (word.value === '--') {
			separator = word;
			plain.push(...words.slice(at + 1));
			break;
		}
		const [option = '', ...inline] = word.value.split('=');
		// Behind the program short ones mostly belong to the server; an address takes none.
		const own = anywhere ?? (plain.length < 2 || option.length > 2 || isAddress(plain[1]));
		if (!own || !valued.test(option)) {
			if (!word.value.startsWith('-') || plain.length > 1) plain.push(word);
			continue;
		}
		const behind = plain.length;
		if (inline.length > 0 && option.startsWith('--')) {
			const value = { ...word, value: inline.join('='), literal: false };
			options.push({ word: { ...word, value: option }, values: [value], behind });
			continue;
		}
		const values: Word[] = [];
		const value = words[++at];
		if (value) values.push(value);
		// Several pairs may follow one `--env`.
		while (/^(?:-e|--env)$/.test(option) && /^\w+=/.test(words[at + 1]?.value ?? '')) {
			const next = words[++at];
			if (next) values.push(next);
		}
		const next = words[at + 1];
		const follows = next && !next.value.startsWith('-') ? next : undefined;
		options.push({ word, values, behind, ...(follows && { next: follows }) });
	}
	return { options, plain, ...(separator && { separator }) };
}

function lineOf({ options, plain }: TakenApart, { knowsAddress }: Program): Line | null {
	const all = (name: string) =>
		options
			.filter(({ word }) => (longName[word.value] ?? word.value) === name)
			.flatMap(({ values }) => values);
	const one = (name: string) => all(name)[0];
	const named = one('--name');
	const [name, target = one('--command'), ...rest] = named ? [named, ...plain] : plain;
	if (!name) return null;
	const transport = one('--transport');
	const remote = transport ? /^(?:streamable-)?http$|^sse$/.test(transport.value) : knowsAddress;
	const url = one('--url') ?? (remote && (transport || isAddress(target)) ? target : undefined);
	return {
		name,
		...(url ? { url } : target && { command: target }),
		args: url ? [] : rest.filter(({ open }) => !open),
		...(transport && { transport }),
		option: one,
		options: all
	};
}

/** `-e A=1,B=2`, as Kiro and Amazon Q take it, is two pairs; a comma inside a value is none. */
function pairsIn(word: Word): Word[] {
	return word.value.split(/,(?=[A-Z_][A-Z0-9_]*=)/).map((value) => ({ ...word, value }));
}

function programOf(command: Word | undefined, args: readonly Word[]): (Property | null)[] {
	return [
		command ? field('command', command, textOf(command)) : null,
		args[0] ? field('args', args[0], listOf(args)) : null
	];
}

function oauthOf(options: Readonly<Record<string, Word | undefined>>): Property | null {
	const members = Object.entries(options).flatMap(([key, word]): Property[] => {
		if (!word) return [];
		const { start, end, value } = word;
		const port = key === 'callbackPort';
		const node = port ? new NumericNode(start, end, Number(value)) : textOf(word);
		return [field(key, word, node)];
	});
	const [first] = members;
	const last = members.at(-1);
	if (!first || !last) return null;
	const { start } = first.value.span;
	return field('oauth', first.keySpan, new MapNode(start, last.value.span.end, members));
}

/** Kiro and Amazon Q: every part behind an option; arguments one by one, between commas, or as JSON. */
function named({ url, command, options }: Line): readonly (Property | null | undefined)[] {
	const args = options('--args').flatMap((word): Word[] => {
		const json = word.value.startsWith('[') ? strings(word.value) : null;
		const parts = json ?? word.value.split(/(?<!\\),/).map((part) => part.replaceAll('\\,', ','));
		return parts.map((value) => ({ ...word, value }));
	});
	return [url && field('url', url, textOf(url)), ...programOf(command, args)];
}

function strings(json: string): string[] | null {
	return textsIn(readJson(json).root ?? undefined);
}

function splitCommand(word: Word): (Property | null)[] {
	const [command, ...args] = readWords(word.value, 0).map((part) => ({
		...part,
		start: word.start,
		end: word.end
	}));
	return programOf(command, args);
}

/** What the client reads otherwise than it was meant. */
function faultsOf(program: string, grammar: Program, taken: TakenApart, text: string) {
	const line = lineOf(taken, grammar);
	if (!line) return [];
	const greedy = grammar.greedy ? swallowed(program, line, taken, text) : [];
	return [
		...greedy,
		...(grammar.strict && greedy.length === 0 ? unseparated(program, line, taken) : []),
		...line.options('--header').flatMap((word) => otherSign(program, grammar, word, text))
	];
}

/** `-e KEY=value` before the name takes the name for one more pair. */
function swallowed(
	program: string,
	{ name, url, command }: Line,
	{ options, separator }: TakenApart,
	text: string
): SyntaxFault[] {
	const takesMany = ({ word }: Option) =>
		/^--(?:env|header)$/.test(longName[word.value] ?? word.value);
	const found = options.filter((option) => option.behind < 2 && option.next && takesMany(option));
	const [option, ...more] = found;
	const next = option?.next;
	if (!option || !next) return [];
	// Those before it would take the name in its place.
	let first = options.indexOf(option);
	while (first > 0 && options.slice(first - 1, first).every(takesMany)) first--;
	const start = (options[first] ?? option).word.start;
	const whole = { start, end: option.values.at(-1)?.end ?? option.word.end };
	const to = (url ?? name).end;
	const repair: Edit[] = [
		{ span: { start: whole.start, end: next.start }, text: '' },
		{ span: { start: to, end: to }, text: ` ${text.slice(whole.start, whole.end)}` },
		...(command && !separator ? [before(command)] : [])
	];
	const data = { option: option.word.value, program, word: next.value };
	const clear = more.length === 0 && next === (option.behind === 0 ? name : (url ?? command));
	return [{ kind: 'add-greedy', span: whole, more: [], data, repair: clear ? repair : null }];
}

/** Without `--` the options of the server count as the client's. */
function unseparated(
	program: string,
	{ command, args }: Line,
	{ options, separator }: TakenApart
): SyntaxFault[] {
	if (!command || separator) return [];
	const taken = options.filter(({ behind }) => behind > 1);
	const option =
		args.find(({ value }) => value.startsWith('-')) ??
		taken.find(
			({ word, values: [value] }) => /^-e|^--env$/.test(word.value) && !value?.value.includes('=')
		)?.word;
	if (!option) return [];
	// What stands behind the program and is the client's would become the server's.
	const repair = taken.length === 0 ? [before(command)] : null;
	const data = { option: option.value, program };
	return [{ kind: 'add-separator', span: option, more: [], data, repair }];
}

function before({ start }: Span): Edit {
	return { span: { start, end: start }, text: '-- ' };
}

/** `Name: value` where the client wants `Name=value`, and the other way round. */
function otherSign(program: string, { header }: Program, word: Word, text: string): SyntaxFault[] {
	const found = header && (header === ':' ? /^[\w-]+(=)/ : /^[\w-]+(:\s*)/).exec(word.value);
	const sign = found?.[1];
	if (!found || sign === undefined) return [];
	const at = text.indexOf(found[0], word.start) + found[0].length - sign.length;
	const repair = [{ span: { start: at, end: at + sign.length }, text: header }];
	const name = found[0].slice(0, -sign.length);
	const inside = at > word.start && at < word.end;
	const data = { program, name, sign: header };
	return [{ kind: 'add-header', span: word, more: [], data, repair: inside ? repair : null }];
}
