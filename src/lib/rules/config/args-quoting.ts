/** Several words in one argument, or the quotes of a terminal in it: nothing splits or unquotes them. */
import { shells } from '../../catalog/index.ts';
import type { Field } from '../../clients/index.ts';
import type { Change } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import type { Launch } from '../launch.ts';
import { isLauncher } from '../shape.ts';
import { sign } from '../signs.ts';
import { splitWords, unquoted } from '../words.ts';

export const argsQuoting = defineRule({
	id: 'args-quoting',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'args-quoting',
	onlyFor: [sign.glued],
	sources: [
		'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
		'https://github.com/microsoft/mcp/pull/627'
	],
	messages: {
		glued:
			'Several words share one argument of `{name}` — nothing splits them, the program takes them for one',
		quotes: 'Quotes stand around `{value}` — no shell takes them off, they become part of it'
	},
	entry({ entry, launch }, report) {
		const { args, command, name } = entry;
		if (launch.wrapped || shells.has(launch.program)) return;
		const quoted: Field<string>[] = [];
		if (command && isQuote(command.value.charCodeAt(0)) && unquoted(command.value) !== null)
			quoted.push(command);
		const glued: (Field<string> & { readonly words: readonly string[] })[] = [];
		let index = 0;
		for (const arg of args?.value ?? []) {
			const { value } = arg;
			if (isQuote(value.charCodeAt(0))) {
				if (unquoted(value) !== null) quoted.push(arg);
			} else if (value.includes(' ') || (index === 0 && value.includes(','))) {
				const words = wordsOf(value, index, launch);
				if (words) glued.push({ value, path: arg.path, words });
			}
			index++;
		}
		for (const { value, path } of quoted)
			report({
				message: 'quotes',
				data: { value },
				at: path,
				fixes: () => [
					{
						title: 'Remove the quotes',
						safety: 'safe',
						changes: [{ op: 'replace', path, value: unquoted(value) }]
					}
				]
			});
		const [first, ...others] = glued;
		if (!first) return;
		report({
			message: 'glued',
			data: { name },
			at: first.path,
			related: others.map(({ path }) => ({ at: path, note: 'here too' })),
			fixes: () => [
				{ title: 'Give each word its element', safety: 'review', changes: glued.flatMap(split) }
			]
		});
	}
});

function isQuote(code: number): boolean {
	return code === 34 || code === 39;
}

/** Options that take no value: what follows them is no value of theirs. */
const switches = /^(?:-[a-z]{1,2}|--(?:yes|rm|interactive|quiet|verbose|stdio))$/;
/** One option, a blank, and its value; `--name=a b` is one word. */
const optionAndValue = /^--?[A-Za-z][\w-]*\s+\S/;

/** The words that were meant; `null` where it is one argument, blanks and all. */
function wordsOf(
	value: string,
	index: number,
	{ args, program }: Launch
): readonly string[] | null {
	const launcher = isLauncher(program);
	if (index === 0 && launcher && /^(?:-y|--yes|-p)(?:,[^,\s]+)+$/.test(value))
		return value.split(',');
	const before = args[index - 1]?.value;
	// The value of an option may look like anything.
	const free = before === undefined || !before.startsWith('-') || switches.test(before);
	if (optionAndValue.test(value)) {
		if (!free) return null;
		if (/\s--?[A-Za-z]/.test(value)) return splitWords(value);
		const blank = value.search(/\s/);
		const rest = value.slice(blank).trim();
		return [value.slice(0, blank), unquoted(rest) ?? rest];
	}
	if (index > 0) return null;
	const line =
		launcher &&
		(/\s--?[A-Za-z]/.test(value) ||
			/^(?:npx|uvx|bunx|pipx)$/.test(program) ||
			/^(?:dlx|exec|run|tool)\s/.test(value));
	if (line) return splitWords(value);
	// `server start` beside `--mode all`: one who glues an option glues sub-commands, too.
	const subcommands = /^[a-z][\w-]*(?: [a-z][\w-]*)+$/.test(value);
	const next = args[1]?.value;
	return subcommands && next !== undefined && optionAndValue.test(next) ? value.split(' ') : null;
}

function split({ path, words }: Field<string> & { readonly words: readonly string[] }): Change[] {
	const [first, ...more] = words;
	const index = Number(path.at(-1));
	return [
		{ op: 'replace', path, value: first },
		...more.map((value): Change => ({
			op: 'insert',
			path: path.slice(0, -1),
			key: index + 1,
			value
		}))
	];
}
