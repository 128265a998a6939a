/** What an entry has, seen once for all rules: most of them find nothing to look at and are not called. */
import type { Entry } from '../clients/define.ts';
import { examplePath, findSecrets, isSecretName, placeholderKind } from '../secrets/index.ts';
import type { Launch } from './launch.ts';

/** One bit each: first what its strings hold, then what it is made of, then what it starts. */
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
	unixPath: 128,
	/** A blank, a comma, or a quote in front: perhaps several words, or those of a terminal. */
	glued: 1 << 8,
	tilde: 1 << 9,
	/** `://` */
	address: 1 << 10,

	command: 1 << 11,
	url: 1 << 12,
	env: 1 << 13,
	headers: 1 << 14,
	type: 1 << 15,
	/** A field that the client's schema does not name. */
	extra: 1 << 16,
	mismatch: 1 << 17,
	/** Nothing to start and nowhere to go; a program without a name counts as none. */
	idle: 1 << 18,

	npm: 1 << 19,
	pypi: 1 << 20,
	container: 1 << 21,
	script: 1 << 22,
	shell: 1 << 23,
	/** A program that is no launcher of packages, images or scripts. */
	direct: 1 << 24,
	/** A package or program of the catalogue. */
	known: 1 << 25,
	/** mcp-remote, which takes an address and headers as arguments. */
	bridge: 1 << 26,
	/** A variable that is called like a secret. */
	secretName: 1 << 27,
	/** A path that starts with a dot. */
	dotted: 1 << 28,
	/** Members beside those that start or reach a server. */
	more: 1 << 29,
	/** A folder that a program made for a while. */
	passing: 1 << 30,
	/** The machine itself as an address, perhaps. */
	local: 1 << 31
} as const;

/** Saves the search: without one of these nothing is a template. */
const words =
	/your|here|path|replace|change|insert|put|enter|add|fill|paste|token|key|todo|tbd|fixme|placeholder|user|home|aqu[ií]$|ici$|hier$|^[你您]|[<{]/i;
const stray = /^[\s"'`“‘]|[\s"'`”’]$|[^\t\u0020-\u007e\u00a1-\u00ff]/;
const operator = /^(?:&&|\|\||[|;&<>]|>>|[12]?>&?[12]?|2>\S*|>\S+)$/;
const windowsPath = /^(?:--?[\w-]+=)?[A-Za-z]:[\\/]/;
const dotted = /^(?:--?[\w-]+=)?\.{1,2}[/\\]/;

const passing = /fnm_multishells|\/_npx\//;
const local = /localhost|127\.0\.0\.1|\[::1\]/i;

const usual: ReadonlySet<string> = new Set([
	...['command', 'args', 'env', 'cwd', 'url', 'headers', 'type']
]);

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
	if (/[ ,]|^["']/.test(value)) bits |= sign.glued;
	if (dotted.test(value)) bits |= sign.dotted;
	if (value.includes('~')) bits |= sign.tilde;
	if (value.includes('://')) bits |= sign.address;
	if (passing.test(value)) bits |= sign.passing;
	if (local.test(value)) bits |= sign.local;
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

/** @returns a function from an entry, and what it starts, to its bits; equal strings are looked at once */
export function signReader(): (entry: Entry, launch: Launch) => number {
	const seen = new Map<string, number>();
	const of = (value: string) => {
		let bits = seen.get(value);
		if (bits === undefined) seen.set(value, (bits = read(value)));
		return bits;
	};
	const seenNames = new Map<string, number>();
	const ofName = (name: string) => {
		let bits = seenNames.get(name);
		if (bits === undefined) seenNames.set(name, (bits = isSecretName(name) ? sign.secretName : 0));
		return bits;
	};
	return (entry, { runner, name, known }) => {
		const { command, args, env, headers, url, cwd } = entry;
		let bits = 0;
		if (command) {
			bits |= of(command.value) | sign.command | sign[runner ?? 'direct'];
			if (known) bits |= sign.known;
			if (name === 'mcp-remote') bits |= sign.bridge;
		}
		if (args) for (const { value } of args.value) bits |= of(value);
		if (env) {
			bits |= sign.env;
			for (const { name, value } of env.value) bits |= of(value) | ofName(name);
		}
		if (headers) {
			bits |= sign.headers;
			for (const { value } of headers.value) bits |= of(value);
		}
		if (url) bits |= of(url.value) | sign.url;
		if (cwd) bits |= of(cwd.value);
		if (entry.type) bits |= sign.type;
		if (entry.node.type === 'object')
			for (const { key } of entry.node.properties) if (!usual.has(key)) bits |= sign.more;
		if (entry.extra.length > 0) bits |= sign.extra;
		if (entry.mismatches.length > 0) bits |= sign.mismatch;
		if (command ? command.value.trim() === '' : !url) bits |= sign.idle;
		return bits;
	};
}
