/** What an entry really starts: the program behind wrappers, and the package, image or script that it runs. */
import {
	knownPackage,
	runners,
	subcommands,
	valueOptions,
	type KnownPackage,
	type Runner
} from '../catalog/index.ts';
import type { Entry, Field } from '../clients/define.ts';
import type { Change } from '../evidence/index.ts';

export interface Launch {
	/** The program's name in lower case, without folder and ending; behind `cmd /c`. Empty where none is named. */
	readonly program: string;
	/** Does `cmd /c` or `cmd /k` stand in front of it? */
	readonly wrapped: boolean;
	readonly runner: Runner | null;
	/** All arguments of the entry that are strings. */
	readonly args: readonly Field<string>[];
	/** Index in `args` of the first option of the launcher itself. */
	readonly from: number;
	/** Index in `args` of the package, image or script; -1 where there is none. */
	readonly at: number;
	/** The package without its version, the image without its tag, or the script. */
	readonly name: string;
	/** What the catalogue has under that name. */
	readonly known: KnownPackage | undefined;
}

const none: readonly Field<string>[] = [];

/** @param entry of any client; never throws */
export function readLaunch(entry: Entry): Launch {
	const args = entry.args?.value ?? none;
	let program = entry.command ? programName(entry.command.value) : '';
	let from = 0;
	let wrapped = false;
	if (program === 'cmd' && /^\/[cks]$/i.test(args[0]?.value ?? '')) {
		wrapped = true;
		while (/^\/\w$/.test(args[from]?.value ?? '')) from++;
		program = programName(args[from++]?.value ?? '');
	}
	let runner = runners.get(program) ?? null;
	const words = subcommands.get(program);
	if (words?.[0].every((word, index) => args[from + index]?.value === word)) {
		from += words[0].length;
		runner = words[1];
	} else if (program === 'uv' || program === 'deno' || program === 'bun') {
		from = afterRun(args, from);
	} else if (runner === 'container') {
		const run = args.findIndex(({ value }, index) => index >= from && value === 'run');
		const first = args[from]?.value;
		if (first !== 'run' && !(first?.startsWith('-') && run !== -1)) runner = null;
		else from = run + 1;
	}
	if (runner === null || runner === 'shell')
		return {
			program,
			wrapped,
			runner,
			args,
			from,
			at: -1,
			name: program,
			known: knownPackage(program)
		};
	const at = target(args, from, runner);
	const given = source(args, { from, at, runner }) ?? args[at]?.value ?? '';
	const name = nameOf(given, runner);
	return { program, wrapped, runner, args, from, at, name, known: knownPackage(name) };
}

/** Options of `uv` may stand before `run`. */
function afterRun(args: readonly Field<string>[], from: number): number {
	for (let i = from; i < args.length; i++) {
		const value = args[i]?.value ?? '';
		if (value === 'run') return i + 1;
		if (!value.startsWith('-')) return from;
		if (valueOptions.script.has(value)) i++;
	}
	return from;
}

/** @returns the index of the package, image or script that the options from `from` on are about; -1 where there is none */
export function target(
	args: readonly Field<string>[],
	from: number,
	runner: Exclude<Runner, 'shell'>
): number {
	const options = valueOptions[runner];
	for (let i = from; i < args.length; i++) {
		const value = args[i]?.value ?? '';
		if (!value.startsWith('-')) return i;
		if (runner === 'script' && value === '-m') return i + 1 < args.length ? i + 1 : -1;
		if (options.has(value)) i++;
	}
	return -1;
}

/** The package, where an option names it and what follows is only a program in it. */
function source(
	args: readonly Field<string>[],
	{ from, at, runner }: { from: number; at: number; runner: Runner }
): string | undefined {
	if (runner !== 'npm' && runner !== 'pypi') return undefined;
	for (let i = from; i < at; i++) {
		const value = args[i]?.value ?? '';
		const match = /^(?:-p|--package|--from|--spec)(?:=(.*))?$/.exec(value);
		if (match && !(runner === 'pypi' && value === '-p')) return match[1] ?? args[i + 1]?.value;
	}
	return undefined;
}

function nameOf(value: string, runner: Runner): string {
	if (runner === 'npm') {
		const version = value.indexOf('@', 1);
		return version === -1 ? value : value.slice(0, version);
	}
	if (runner === 'pypi') return /^[\w.-]+(?=$|[@[=<>~!;])/.exec(value)?.[0] ?? value;
	if (runner === 'container') return value.replace(/(?::[\w.-]+)?(?:@sha256:\w+)?$/, '');
	return value;
}

/** Longer ones are no launcher, and may be a key in the wrong place, which in small letters nobody would know as one. */
const longestName = 19;

/** A program's name in lower case, without its folder and its Windows ending. */
export function programName(command: string): string {
	const start = Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1;
	const name = start === 0 ? command : command.slice(start);
	const bare = name.includes('.') ? name.replace(/\.(?:exe|cmd|bat|ps1)$/i, '') : name;
	return bare.length > longestName ? bare : bare.toLowerCase();
}

/** Arguments after the package, image or script: what the server itself gets. */
export function serverArgs({ args, at }: Launch): readonly Field<string>[] {
	return at === -1 ? none : args.slice(at + 1);
}

/** An argument in front of another one, or behind it. */
export function insertBefore({ path }: Field<string>, value: string, behind = 0): Change {
	return { op: 'insert', path: path.slice(0, -1), key: Number(path.at(-1)) + behind, value };
}
export function insertBehind(field: Field<string>, value: string): Change {
	return insertBefore(field, value, 1);
}

/** The value of an option, written `--name value` or `--name=value`; `undefined` where it is not given. */
export function optionValue(
	args: readonly Field<string>[],
	name: string
): Field<string> | undefined {
	for (let i = 0; i < args.length; i++) {
		const field = args[i];
		if (!field?.value.startsWith(name)) continue;
		const { value } = field;
		if (value === name) return args[i + 1];
		if (value[name.length] === '=')
			return { value: value.slice(name.length + 1), path: field.path };
	}
	return undefined;
}
