/** The question that a browser asks before a call from a page of another origin. */
import { headerOf, listOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { succeeded } from '../exchange.ts';

export const preflightRefused = defineEvidenceRule({
	id: 'preflight-refused',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'cors-preflight-failed',
	supersedes: ['challenge-missing', 'challenge-without-metadata', 'cors-blocked'],
	sources: [
		'https://fetch.spec.whatwg.org/#cors-preflight-fetch',
		'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS'
	],
	messages: {
		status:
			'The preflight is answered with {status} — a browser never sends a token with it, so the call cannot start',
		origin: 'The answer has no `Access-Control-Allow-Origin` — the browser keeps it from the page',
		header: 'The server does not allow the header `{missing}` — the browser does not make the call'
	},
	check({ request, response }, _, report) {
		// A browser says so itself; what other programs send as `Origin` nobody holds against the answer, and Node.js names a mode.
		if (
			request?.method !== 'OPTIONS' &&
			response?.complete &&
			headerOf(request, 'sec-fetch-mode')?.value === 'cors' &&
			/^(?:cross|same)-site$/.test(headerOf(request, 'sec-fetch-site')?.value ?? '') &&
			!headerOf(response, 'access-control-allow-origin')
		)
			report({ message: 'origin', at: response.span, confidence: 'likely' });
		if (request?.method !== 'OPTIONS' || typeof response?.status !== 'number') return;
		if (!succeeded(response)) {
			report({
				message: 'status',
				data: { status: response.status },
				at: request.span,
				related: [{ at: response.span, note: 'the answer' }]
			});
			return;
		}
		if (!response.complete && response.headers.length === 0) return;
		if (!headerOf(response, 'access-control-allow-origin')) {
			report({ message: 'origin', at: response.span, confidence: 'likely' });
			return;
		}
		const asked = headerOf(request, 'access-control-request-headers');
		const allowed = listOf(headerOf(response, 'access-control-allow-headers')?.value ?? '');
		// The wildcard does not cover `Authorization`.
		const missing = listOf(asked?.value ?? '').filter(
			(name) => !allowed.includes(name) && (name === 'authorization' || !allowed.includes('*'))
		);
		if (asked && missing.length > 0)
			report({ message: 'header', data: { missing: missing.join(', ') }, at: asked.span });
	}
});
