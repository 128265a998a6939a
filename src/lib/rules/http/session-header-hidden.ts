/** The session id is sent, and the browser hides it from the page. */
import { headerOf, listOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const sessionHeaderHidden = defineEvidenceRule({
	id: 'session-header-hidden',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'cors-session-id-not-exposed',
	supersedes: ['session-missing', 'session-header-missing'],
	sources: [
		'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Access-Control-Expose-Headers',
		'https://github.com/modelcontextprotocol/typescript-sdk'
	],
	messages: {
		hidden: '`Mcp-Session-Id` is not in `Access-Control-Expose-Headers` — the page cannot read it',
		challenge:
			'`WWW-Authenticate` is not in `Access-Control-Expose-Headers` — a client in a page cannot read it',
		preflight:
			'`Access-Control-Expose-Headers` stands on the preflight only — it counts on the answer itself'
	},
	byRevision: {
		hidden: {
			'2025-03-26': 'error',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': null
		},
		preflight: {
			'2025-03-26': 'error',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': null
		}
	},
	check({ request, response }, { pasted }, report) {
		if (!headerOf(response, 'access-control-allow-origin')) return;
		const exposed = listOf(headerOf(response, 'access-control-expose-headers')?.value ?? '');
		const challenge = headerOf(response, 'www-authenticate');
		if (challenge && !exposed.includes('www-authenticate') && !exposed.includes('*'))
			report({
				message: 'challenge',
				at: challenge.span,
				severity: 'warning',
				confidence: 'likely'
			});
		const id = headerOf(response, 'mcp-session-id');
		if (!id || exposed.includes('mcp-session-id') || exposed.includes('*')) return;
		const onPreflight = pasted.exchanges.some(
			(other) =>
				other.request?.method === 'OPTIONS' &&
				listOf(headerOf(other.response, 'access-control-expose-headers')?.value ?? '').includes(
					'mcp-session-id'
				)
		);
		report({
			message: onPreflight ? 'preflight' : 'hidden',
			at:
				onPreflight && request
					? { start: request.span.start, end: response?.span.end ?? request.span.end }
					: id.span
		});
	}
});
