/**
 * A docs author's own server, so that the pages in the frame show a snippet for it: a known launcher with its arguments, or
 * an https address, and the names of what the reader has to fill in. It comes from the page around the frame, never from
 * an address, and is text until it is read here.
 */
import * as z from 'zod/mini';
import { runners, type Runner } from '$lib/catalog/launchers.ts';
import * as words from '$lib/ui/words/preset.ts';

interface Named {
	readonly name: string;
}
/** Started on the reader's computer. */
export interface ProgramPreset extends Named {
	readonly command: string;
	readonly args: readonly string[];
	/** Names of the variables that it needs. */
	readonly env: readonly string[];
}
/** Reached by its address. */
export interface AddressPreset extends Named {
	readonly url: string;
	/** Names of the headers that it needs. */
	readonly headers: readonly string[];
}
export type ServerPreset = ProgramPreset | AddressPreset;

/** What is wrong with a preset, for its author: in one sentence, without its text. */
export interface Refusal {
	readonly refused: string;
}

/** Of the text, in characters. */
export const longestPreset = 4_000;

/** What a config holds is no place for these, and on a page they could pass for something else. */
const plain = /^[^\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]*$/u;
const text = (longest: number) => z.string().check(z.maxLength(longest), z.regex(plain));
const name = z.string().check(z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9._ -]{0,58}[A-Za-z0-9])?$/));
const variable = z.string().check(z.regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/));
const header = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/));

const program = z.strictObject({
	name,
	command: text(20),
	args: z._default(z.array(text(400)).check(z.maxLength(30)), []),
	env: z._default(z.array(variable).check(z.maxLength(20)), [])
});
const address = z.strictObject({
	name,
	url: text(1_000),
	headers: z._default(z.array(header).check(z.maxLength(10)), [])
});

/** Options that take program text. What a reader copies has to have a name that they can look up. */
const inlineCode: Readonly<Partial<Record<Runner, RegExp>>> = {
	npm: /^(?:-c|--call)(?:=|$)/,
	script: /^(?:-[a-z]*[ce]|-p|eval|--eval|--print)(?:=|$)/i
};

/**
 * @param given the text of the element's `server` attribute; anything
 * @returns the preset, or what is wrong with it. Never throws
 */
export function readPreset(given: unknown): ServerPreset | Refusal {
	if (typeof given !== 'string') return { refused: words.noText };
	if (given.length > longestPreset) return { refused: words.tooLong(longestPreset) };
	let value: unknown;
	try {
		value = JSON.parse(given);
	} catch {
		return { refused: words.noJson };
	}
	if (typeof value !== 'object' || value === null) return { refused: words.noObject };
	return 'url' in value ? readAddress(value) : readProgram(value);
}

function readAddress(value: object): AddressPreset | Refusal {
	const { data, error } = address.safeParse(value);
	if (!data) return { refused: wrongField(error, ['name', 'url', 'headers']) };
	const url = URL.canParse(data.url) ? new URL(data.url) : null;
	if (url?.protocol !== 'https:') return { refused: words.noHttps };
	if (url.username !== '' || url.password !== '') return { refused: words.password };
	// As the reader's client will have it: what looks like another host is written out.
	return { ...data, url: url.href };
}

function readProgram(value: object): ProgramPreset | Refusal {
	const { data, error } = program.safeParse(value);
	if (!data) return { refused: wrongField(error, ['name', 'command', 'args', 'env']) };
	const runner = runners.get(data.command);
	if (runner === undefined || runner === 'shell') return { refused: words.launcher(launchers) };
	if (data.args.some((arg) => inlineCode[runner]?.test(arg) === true || startsShell(arg)))
		return { refused: words.programText };
	return data;
}

/** `bash`, `/bin/sh`, `--entrypoint=cmd.exe` */
function startsShell(arg: string): boolean {
	const program =
		/[^/\\=]*$/
			.exec(arg)?.[0]
			.replace(/\.exe$/i, '')
			.toLowerCase() ?? '';
	return /^(?:(?:ba|da|z|fi)?sh|cmd|powershell|pwsh)$/.test(program);
}

/** What a preset can start, in alphabetical order. */
export const launchers: readonly string[] = [...runners]
	.filter(([, runner]) => runner !== 'shell')
	.map(([command]) => command)
	.sort();

function wrongField(error: z.core.$ZodError, known: readonly string[]): string {
	const [issue] = error.issues;
	const field = issue?.path[0];
	return typeof field === 'string' && known.includes(field)
		? words.wrongForm(field)
		: words.somethingElse(known);
}
