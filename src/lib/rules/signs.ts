/** What the strings of an entry hold, seen once for all rules: most of them have nothing to look for. */
import { examplePath, findSecrets, isSecretName, placeholderKind } from '../secrets/index.ts';
import type { Entry } from '../clients/define.ts';

/** One bit each. */
export const sign = {
	/** `$`, `%` or `{`: perhaps a reference. */
	reference: 1,
	/** A placeholder of a README, or an example's path. */
	template: 2,
	/** A blank or line break somewhere. */
	blank: 4,
	/** A blank or quote at an end, or a sign that no header can hold. */
	stray: 8,
	/** A secret, `NAME=value`, or an option that takes a secret. */
	secret: 16,
	/** Nothing but what a shell takes for an operator. */
	operator: 32,
	/** An absolute path of Windows. */
	windowsPath: 64,
	/** An absolute path of Linux or macOS. */
	unixPath: 128
} as const;

/** Saves the search: without one of these nothing is a template. */
const words =
	/your|here|path|replace|change|insert|put|enter|add|fill|paste|token|key|todo|tbd|fixme|placeholder|user|home|[<{]/i;
const stray = /^[\s"'`“‘]|[\s"'`”’]$|[^\t\u0020-\u007e\u00a1-\u00ff]/;
const operator = /^(?:&&|\|\||[|;&<>]|>>|[12]?>&?[12]?|2>\S*|>\S+)$/;
const windowsPath = /^(?:--?[\w-]+=)?[A-Za-z]:[\\/]/;

/** The bits of one string. */
function read(value: string): number {
	const { length } = value;
	if (length === 0) return 0;
	let bits = 0;
	if (/[$%{]/.test(value)) bits |= sign.reference;
	if (length > 2 && words.test(value) && isTemplate(value)) bits |= sign.template;
	if (/\s/.test(value)) bits |= sign.blank;
	if (stray.test(value)) bits |= sign.stray;
	if (length < 40 && operator.test(value)) bits |= sign.operator;
	if (windowsPath.test(value)) bits |= sign.windowsPath;
	if (value.startsWith('/') || value.includes('=/')) bits |= sign.unixPath;
	if (mayBeSecret(value)) bits |= sign.secret;
	return bits;
}

function isTemplate(value: string): boolean {
	const plain = value.includes('${') ? value.replace(/\$\{[^{}]*\}/g, '') : value;
	const given = plain.slice(plain.indexOf('=') + 1);
	return (
		placeholderKind(plain) === 'template' ||
		placeholderKind(given) === 'template' ||
		examplePath(plain) !== null
	);
}

function mayBeSecret(value: string): boolean {
	if (value.startsWith('-') && isSecretName(value)) return true;
	if (value.length < 12) return false;
	if (value.includes('=')) return true;
	return (
		/[\w~.-]{12}|@/.test(value) &&
		/\d|[a-z][A-Z]|@|-----BEGIN/.test(value) &&
		findSecrets(value).length > 0
	);
}

/** @returns a function from an entry to the bits of all its strings; equal strings are looked at once */
export function signReader(): (entry: Entry) => number {
	const seen = new Map<string, number>();
	const of = (value: string) => {
		let bits = seen.get(value);
		if (bits === undefined) seen.set(value, (bits = read(value)));
		return bits;
	};
	return ({ command, args, env, headers, url, cwd }) => {
		let bits = 0;
		if (command) bits |= of(command.value);
		if (args) for (const { value } of args.value) bits |= of(value);
		if (env) for (const { value } of env.value) bits |= of(value);
		if (headers) for (const { value } of headers.value) bits |= of(value);
		if (url) bits |= of(url.value);
		if (cwd) bits |= of(cwd.value);
		return bits;
	};
}
