/** Tells what kind of thing was pasted, from its first characters and a few tell-tale forms. */
import { codexHint, configFormat } from './other-formats.ts';
import { builtLikeJson, configKeys, sample, type EvidenceKind, type Identified } from './plain.ts';
import { isMadeUp, isNamedKey } from './token/opaque.ts';

const metadataKeys =
	/"(?:authorization_endpoint|token_endpoint|authorization_servers|resource_metadata|registration_endpoint|jwks_uri|bearer_methods_supported|access_token|redirect_uris|token_endpoint_auth_method|error_description|kty)"\s*:/;
/** The same, where a member can begin: “set from server args: [ …” is a sentence. */
const configMembers = new RegExp(`(?:^|[{[,(:])[ \\t]*${configKeys.source}`, 'm');
const methods = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS';
const httpForms = new RegExp(
	[
		String.raw`^(?:[<*>]\s*)?HTTP\/\d`,
		String.raw`^(?:[<>]\s*)?(?:www-authenticate|access-control-[a-z-]+|mcp-session-id|mcp-protocol-version)\s*:`,
		String.raw`^(?:[$#>%]\s*)?curl(?:\.exe)?\s`,
		`^(?:[<>]\\s*)?(?:${methods}) (?:https?:\\/\\/|\\/)\\S*`,
		String.raw`^:(?:authority|method|status)\b`,
		String.raw`^(?:access-control-allow-origin|mcp-session-id|www-authenticate|content-type):?\r?\n\S`
	].join('|'),
	'im'
);

/** `TypeError [ERR_X]: …`, as a program prints it. */
const printedError = /^(?:Uncaught (?:\(in promise\) )?)?[A-Z]\w*Error(?: \[[\w.-]+\])?: /;

const formatReasons = {
	toml: 'a config: it is built like TOML',
	yaml: 'a config: it is built like YAML',
	command: 'a command or a link that adds a server'
} as const;

const kindNames: Readonly<Record<Exclude<EvidenceKind, 'unknown'>, string>> = {
	config: 'a config',
	log: 'a log or an error message',
	http: 'an HTTP exchange',
	metadata: 'OAuth metadata',
	token: 'a token',
	redirect: 'a sign-in address'
};

/** What the person says it is, where there is a text at all. */
export function identifyAs(text: string, kind: Exclude<EvidenceKind, 'unknown'>): Identified {
	const found = identify(text);
	return found.nothing ? found : { kind, reason: `${kindNames[kind]}, as you chose`, chosen: true };
}

/**
 * @param text what was pasted, any length
 * @returns the kind and why; `unknown` for nothing, pictures and other binary data
 */
export function identify(text: string): Identified {
	const head = text.slice(0, sample);
	const trimmed = head.trim();
	// With what it answered below, it is a log.
	if (configFormat(head) === 'command' && !isLog(trimmed))
		return { kind: 'config', reason: formatReasons.command };
	if (trimmed === '')
		return { kind: 'unknown', reason: 'nothing: the box is empty', nothing: true };
	// What an image is turned into for a page or a document.
	if (/^(?:data:image\/[\w.+-]+[;,]|iVBORw0KGgo|\/9j\/4AAQ|R0lGOD[dl]h|UklGR)/.test(trimmed))
		return {
			kind: 'unknown',
			reason: 'a picture written as text, and no text is in it',
			nothing: true
		};
	if (isBinary(head))
		return {
			kind: 'unknown',
			reason: 'a picture or another binary file, not text',
			nothing: true
		};
	if (
		/^(?:Authorization:\s*)?["']?(?:Bearer\s+)?["']?eyJ[\w-]+\.[\w-]*[\w.-]*["']?\s*(?:$|\n)/i.test(
			trimmed
		)
	)
		return { kind: 'token', reason: 'a token: it starts with `eyJ`' };
	if (/^(?:Authorization:\s*)?Bearer\s+\S+$/i.test(trimmed))
		return { kind: 'token', reason: 'a token: the word Bearer stands before it' };
	if (isNamedKey(trimmed))
		return { kind: 'token', reason: 'a key or an opaque token: its name stands before it' };
	if (isMadeUp(trimmed) && text.trim() === trimmed)
		return { kind: 'token', reason: 'a key or an opaque token: one word that says nothing' };
	// The address that was opened, and often the one that came back.
	const words = trimmed.split(/\s+/, 9);
	if (
		words.length < 9 &&
		words.every((word) =>
			/^[a-z][a-z0-9+.-]*:\/{1,2}\S+[?#&](?:code|state|error|redirect_uri)=\S*$/i.test(word)
		)
	)
		return { kind: 'redirect', reason: 'a sign-in address: it carries OAuth parameters' };
	if (isPrintedError(trimmed)) return { kind: 'log', reason: 'an error message with its stack' };
	const bracket = /^[\ufeff]?[{[｛]/.test(trimmed);
	if (bracket && configFormat(head) === 'json') {
		const json = identifyJson(trimmed, head);
		if (json) return json;
	} else if (httpForms.test(trimmed))
		return { kind: 'http', reason: 'an HTTP exchange: it has a status line or headers' };
	// `ZodError: [`: what stands in the brackets is no config.
	if (printedError.test(trimmed) && !configKeys.test(head))
		return { kind: 'log', reason: 'an error message' };
	const format = configFormat(head);
	if (format === 'toml' && codexHint.test(head))
		return { kind: 'log', reason: 'an error message of Codex' };
	if (format !== 'json' && !hasLogLines(trimmed))
		return { kind: 'config', reason: formatReasons[format] };
	const fenced = /^(?:```|~~~)/.test(trimmed);
	if (
		bracket ||
		fenced ||
		(looksLikeMembers(trimmed) && !hasLogLines(trimmed) && !/^ {4}at \S+ \(/m.test(trimmed))
	)
		return builtLikeJson;
	if (configMembers.test(head) && /[{[]/.test(head) && !isLog(trimmed))
		return { kind: 'config', reason: 'a config: it has the names that MCP configs use' };
	return isLog(trimmed)
		? { kind: 'log', reason: 'a log or an error message' }
		: { kind: 'unknown', reason: 'plain text without anything we know' };
}

/** What starts with a bracket is a config unless its names say otherwise. */
function identifyJson(text: string, head: string): Identified | null {
	// `[info] …`, `[12] …`: a line of a log. A TOML head has nothing behind its bracket.
	if (
		/^\[(?!\s*["'{[])[^\]\n]{0,80}\](?:\[[^\]\n]{1,80}\]){0,4}[ \t]+(?![#,\]])\S/.test(text) ||
		/^\[(?:\d{4}-\d\d-\d\d[T ]\d\d:|\d\d:\d\d:\d\d|API Error: )/.test(text)
	)
		return { kind: 'log', reason: 'a log: its lines start with a mark in brackets' };
	if (
		/^\{"(?:level|severity|lvl|time|timestamp)":[^\n]*"(?:msg|message)":/.test(text) ||
		/^\[\s*\{\s*"(?:debug|error)"\s*:[^\n]*\s*"timestamp"\s*:/.test(text)
	)
		return { kind: 'log', reason: 'a log: each message is a JSON object' };
	if (configKeys.test(head)) return null;
	// What a tool gives back, and what an API answers with a flag of its own.
	if (
		/^\{\s*"(?:content"\s*:\s*\[\s*\{\s*"type"\s*:\s*"(?:text|image|resource)"|(?:ok|success|isError)"\s*:\s*(?:true|false)\b)/.test(
			text
		)
	)
		return { kind: 'log', reason: 'the answer of a tool or of an API' };
	if (/"request"\s*:\s*\{/.test(head) && /"(?:log|response|headers)"\s*:/.test(head))
		return { kind: 'http', reason: 'an HTTP archive: it has requests and responses' };
	if (
		/^\{\s*"jsonrpc"\s*:/.test(text) ||
		/"code"\s*:\s*"(?:invalid_type|unrecognized_keys)"/.test(head)
	)
		return { kind: 'log', reason: 'a protocol or an error message' };
	// OAuth writes a word there, programs an object.
	if (
		/^\{\s*"error"\s*:\s*\{/.test(text) ||
		/^\{\s*"timestamp"\s*:[^{}\n]{0,80}"status"\s*:\s*[45]\d\d\b/.test(text) ||
		/^\{\s*"errors"\s*:\s*\[\s*\{/.test(text) ||
		/^\{\s*"(?:(?:message|msg|code|statusCode|errorCode|errorMessage)"\s*:\s*["\d-]|type"\s*:\s*"error"|detail"\s*:)/.test(
			text
		)
	)
		return { kind: 'log', reason: 'an error message' };
	if (metadataKeys.test(head))
		return { kind: 'metadata', reason: 'OAuth metadata: it has its field names' };
	if (/^\{\s*"error"\s*:/.test(text))
		return { kind: 'metadata', reason: 'an error answer: it has the field `error`' };
	if (/"iss"\s*:\s*"/.test(head) && /"(?:aud|exp|sub)"\s*:/.test(head))
		return { kind: 'token', reason: 'the claims of a token' };
	if (/"issuer"\s*:\s*"|"resource"\s*:\s*"/.test(head))
		return { kind: 'metadata', reason: 'OAuth metadata: it has its field names' };
	if (
		(/^\{(?:\s{0,9}|[^\n]*)"(?:level|severity|lvl)"\s*:/.test(text) &&
			/"(?:msg|message|event)"\s*:/.test(head)) ||
		/^\{"time_?stamp"\s*:[^\n]*\}\r?\n\{"/i.test(text)
	)
		return { kind: 'log', reason: 'a log: each line is a JSON object' };
	// Nothing but plain members, one of them a message: what an API answers, in whatever order.
	if (/^\{(?=[^{}[\]]*\}$)[^]*"message"\s*:\s*"/.test(text))
		return { kind: 'log', reason: 'an error message' };
	return null;
}

/** `"name": …` or `name: {` at the start: members whose braces were not copied. */
function looksLikeMembers(given: string): boolean {
	// `// .mcp.json`: what a page writes above a part of a file.
	const text = given.replace(/^(?:\/\/[^\n]*\n\s*)+/, '');
	// `error: [docs] …`: a level of a log, and who speaks.
	if (/^(?:error|warn|info|debug)\w*: \[/i.test(text)) return false;
	return (
		/^(?:"[^"\n]*"|“[^”\n]*”|'[^'\n]*'|[\w$-]+)\s*:\s*[{[]/.test(text) ||
		/^"[^"\s]*"$/.test(text) ||
		/^(?:null|true|false|-?\d+)$/.test(text)
	);
}

/** Do these words, beside a config, tell of something that failed? */
export function tellsOfFailure(text: string): boolean {
	return isLog(text.slice(0, sample));
}

/** Lines that start with a date: a log, whatever was copied above it. */
function hasLogLines(text: string): boolean {
	return /^\[?\d{4}-\d\d-\d\d[T ]\d\d:/m.test(text);
}

/** `ZodError: [ … ]`, `SyntaxError: …`, with the places it came through: its data may look like a config. */
function isPrintedError(text: string): boolean {
	return (
		/^(?:Uncaught )?(?:\w{1,60}(?:Error|Exception)\d?|JW[A-Z]\w{1,60}): /.test(text) &&
		/^ {4}at \S/m.test(text)
	);
}

function isLog(text: string): boolean {
	return (
		/^\[?\d{4}-\d\d-\d\d[T ]/m.test(text) ||
		garbledAnswer.test(text) ||
		/\b(?:\w{0,60}Error|ENOENT|EACCES|ECONNREFUSED|EADDRINUSE|ETIMEDOUT|ERR!|Traceback|Error|error|failed|Failed|exception|denied|refused|timed out|Unauthorized|Forbidden|not found|not recognized|[Nn]o such file|must install|native binding|not provide|No version is set|invalid|warn|disconnected)\b/.test(
			text
		)
	);
}

/** What Windows said of a program in its own language, read in the wrong encoding. */
const garbledAnswer = /['"][\w.-]+['"]\s{1,3}(?=\S{0,20}\ufffd{3})[^ -~\s]{4}/;

// eslint-disable-next-line no-control-regex -- these are what it is about
const notText = /[\0-\x08\v\f\x0e-\x1a\x1c-\x1f\ufffd]/;

function isBinary(head: string): boolean {
	if (!notText.test(head)) return false;
	let odd = 0;
	let control = 0;
	for (let i = 0; i < head.length; i++) {
		const code = head.charCodeAt(i);
		if (code === 0xfffd) odd++;
		else if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 27) control++;
	}
	return odd + control > head.length / 10 && (control > 0 || !garbledAnswer.test(head));
}
