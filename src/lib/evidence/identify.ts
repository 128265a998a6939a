/** Tells what kind of thing was pasted, from its first characters and a few tell-tale forms. */

export type EvidenceKind =
	'config' | 'log' | 'http' | 'metadata' | 'token' | 'redirect' | 'unknown';

export interface Identified {
	readonly kind: EvidenceKind;
	/** What gave it away, as the end of the sentence "This looks like …". */
	readonly reason: string;
}

/** Enough to recognise anything; keeps the cost independent of the size. */
const sample = 8_000;

const metadataKeys =
	/"(?:authorization_endpoint|token_endpoint|authorization_servers|resource_metadata|registration_endpoint|jwks_uri|bearer_methods_supported|access_token|redirect_uris)"\s*:/;
const configKeys =
	/["'“]?(?:mcpServers|mcp_servers|context_servers|amp\.mcpServers|servers|command|args|httpUrl|serverUrl)["'”]?\s*:/;

/**
 * @param text what was pasted, any length
 * @returns the kind and why; `unknown` for nothing, pictures and other binary data
 */
export function identify(text: string): Identified {
	const head = text.slice(0, sample);
	const trimmed = head.trim();
	if (trimmed === '') return { kind: 'unknown', reason: 'nothing: the box is empty' };
	if (isBinary(head))
		return { kind: 'unknown', reason: 'a picture or another binary file, not text' };
	if (/^(?:Bearer\s+)?eyJ[\w-]+\.[\w-]*\.?[\w-]*\s*$/.test(trimmed))
		return { kind: 'token', reason: 'a token: it starts like a JSON Web Token' };
	if (
		/^(?:https?|[a-z][a-z0-9+.-]*):\/\/\S+[?#&](?:code|state|error|redirect_uri)=\S*$/i.test(
			trimmed
		)
	)
		return { kind: 'redirect', reason: 'a sign-in address: it carries OAuth parameters' };
	if (
		/^(?:[<*>]\s*)?HTTP\/\d|^(?:[<>]\s*)?www-authenticate\s*:|^\s*curl\s|^(?:GET|POST|OPTIONS) \S+/im.test(
			trimmed
		)
	)
		return { kind: 'http', reason: 'an HTTP exchange: it has a status line or headers' };
	const fenced = /^(?:```|~~~)/.test(trimmed);
	const bracket = /^[\ufeff]?[{[｛]/.test(trimmed);
	if (bracket && metadataKeys.test(head) && !configKeys.test(head))
		return { kind: 'metadata', reason: 'OAuth metadata: it has its field names' };
	if (bracket || fenced || looksLikeMembers(trimmed))
		return { kind: 'config', reason: 'a config: it is built like JSON' };
	if (configKeys.test(head) && /[{[]/.test(head) && !isLog(trimmed))
		return { kind: 'config', reason: 'a config: it has the names that MCP configs use' };
	return isLog(trimmed)
		? { kind: 'log', reason: 'a log or an error message' }
		: { kind: 'unknown', reason: 'plain text without anything we know' };
}

/** `"name": …` or `name: {` at the start: members whose braces were not copied. */
function looksLikeMembers(text: string): boolean {
	return (
		/^(?:"[^"\n]*"|“[^”\n]*”|'[^'\n]*'|[\w$-]+)\s*:\s*[{[]/.test(text) ||
		/^"[^"\n]*"$/.test(text) ||
		/^(?:null|true|false|-?\d+)$/.test(text)
	);
}

function isLog(text: string): boolean {
	return (
		/^\[?\d{4}-\d\d-\d\d[T ]/m.test(text) ||
		/\b(?:ENOENT|EACCES|ECONNREFUSED|EADDRINUSE|ETIMEDOUT|ERR!|Traceback|Error|error|failed|Failed|exception|denied|refused|timed out|Unauthorized|Forbidden|not found|not recognized|invalid|warn|disconnected)\b/.test(
			text
		)
	);
}

function isBinary(head: string): boolean {
	let odd = 0;
	for (let i = 0; i < head.length; i++) {
		const code = head.charCodeAt(i);
		if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 27))
			odd++;
	}
	return odd > head.length / 10;
}
