/** The server does not take the protocol version that a request names. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole } from '../exchange.ts';

export const versionHeaderRefused = defineEvidenceRule({
	id: 'version-header-refused',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'protocol-version-unsupported',
	supersedes: ['protocol-version-refused', 'headers-disagree'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#protocol-version-header',
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http'
	],
	messages: {
		version:
			'The server refuses protocol version `{version}` — client and server agreed on another one, or on none',
		absent: 'The server wants the header `MCP-Protocol-Version` — the request came without it'
	},
	byRevision: {
		absent: {
			'2025-03-26': null,
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		}
	},
	check(exchange, _, report) {
		const { request, response } = exchange;
		if (response?.status !== 400 || endpointRole(exchange) !== 'mcp') return;
		const body = response.body?.text ?? '';
		const sent = headerOf(request, 'mcp-protocol-version');
		// -32020 is for every header that differs: with this one sent, only its name tells.
		const codes = sent ? /"code"\s*:\s*-32022\b/ : /"code"\s*:\s*-3202[02]\b/;
		if (!/protocol[- ]version/i.test(body) && !codes.test(body)) return;
		if (sent) report({ message: 'version', data: { version: sent.value }, at: sent.span });
		else if (request?.complete)
			report({ message: 'absent', at: response.span, confidence: 'likely' });
	}
});
