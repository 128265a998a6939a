/** Headers that repeat what the body says: since 2026-07-28 a server refuses a request where they are missing or differ. */
import { property, readJson, textOf, type ObjectNode } from '../../evidence/index.ts';
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, succeeded } from '../exchange.ts';

const since = '2026-07-28';
/** What `Mcp-Name` repeats, by the method of the body. */
const named: ReadonlyMap<string, string> = new Map([
	['tools/call', 'name'],
	['prompts/get', 'name'],
	['resources/read', 'uri']
]);
const only = {
	'2025-03-26': null,
	'2025-06-18': null,
	'2025-11-25': null,
	[since]: 'error'
} as const;

export const routingHeaderDiffers = defineEvidenceRule({
	id: 'routing-header-differs',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'protocol-headers-stripped',
	supersedes: ['headers-disagree'],
	sources: [
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http'
	],
	messages: {
		methodAbsent:
			'`{method}` is sent without `Mcp-Method` — a server of 2026-07-28 refuses the request',
		methodDiffers:
			'`Mcp-Method` is not `{method}`, the method of the body — a server of 2026-07-28 refuses the request',
		nameAbsent:
			'`{method}` is sent without `Mcp-Name` — a server of 2026-07-28 refuses the request',
		nameDiffers:
			'`Mcp-Name` is not the `{field}` that the body has — a server of 2026-07-28 refuses the request',
		nameBroken:
			'`Mcp-Name` starts as Base64 and is none — a server of 2026-07-28 refuses the request',
		versionDiffers:
			'`MCP-Protocol-Version` is not the version in `_meta` — a server of 2026-07-28 refuses the request'
	},
	byRevision: {
		methodAbsent: only,
		methodDiffers: only,
		nameAbsent: only,
		nameDiffers: only,
		nameBroken: only,
		versionDiffers: only
	},
	check(exchange, { revision }, report) {
		const { request, response } = exchange;
		// Where nobody names a revision, older clients are right without these headers.
		if (revision.id !== since || !revision.certain) return;
		if (request?.method !== 'POST' || !request.complete || endpointRole(exchange) !== 'mcp') return;
		const message = requestIn(request.body?.text);
		const method = message && textOf(message, 'method');
		if (!message || method === null || method === 'initialize') return;
		const version = headerOf(request, 'mcp-protocol-version');
		if (version && version.value !== since) return;
		// A session is of an older revision, and so is a server that refuses this one: the version is the fault.
		if (headerOf(request, 'mcp-session-id')) return;
		if (/unsupported (?:mcp-)?protocol[- ]version|-32022\b/i.test(response?.body?.text ?? ''))
			return;
		// A server that answers did not mind; one that refuses for another reason may not have looked.
		const severity =
			response === null || response.status === 400
				? {}
				: { severity: succeeded(response) ? ('advice' as const) : ('warning' as const) };
		const params = objectAt(message, 'params');
		const meta = params && objectAt(params, '_meta');
		const own = meta && textOf(meta, 'io.modelcontextprotocol/protocolVersion');
		if (version && own !== null && own !== version.value)
			report({ message: 'versionDiffers', at: version.span, ...severity });
		const sent = headerOf(request, 'mcp-method');
		if (!sent) report({ message: 'methodAbsent', data: { method }, at: request.span, ...severity });
		else if (sent.value !== method)
			report({ message: 'methodDiffers', data: { method }, at: sent.span, ...severity });
		const field = named.get(method);
		const value = field !== undefined && params ? textOf(params, field) : null;
		if (field === undefined || value === null) return;
		const name = headerOf(request, 'mcp-name');
		if (!name) {
			// One header that is missing is told once: what takes one of them takes both.
			if (sent) report({ message: 'nameAbsent', data: { method }, at: request.span, ...severity });
			return;
		}
		const decoded = decode(name.value);
		if (decoded === null) report({ message: 'nameBroken', at: name.span, ...severity });
		else if (decoded !== value)
			report({ message: 'nameDiffers', data: { field }, at: name.span, ...severity });
	}
});

/** The request of the body; `null` for notifications, answers, lists and what is not whole. */
function requestIn(text: string | undefined): ObjectNode | null {
	if (!text?.includes('"method"')) return null;
	const { root, faults } = readJson(text);
	return root?.type === 'object' && faults.length === 0 && property(root, 'id') ? root : null;
}

function objectAt(node: ObjectNode, name: string): ObjectNode | null {
	const value = property(node, name)?.value;
	return value?.type === 'object' ? value : null;
}

/** `=?base64?…?=` stands for what a header cannot hold; `null` where that does not decode. */
function decode(value: string): string | null {
	const encoded = /^=\?base64\?(.*)\?=$/.exec(value)?.[1];
	if (encoded === undefined) return value;
	try {
		const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
