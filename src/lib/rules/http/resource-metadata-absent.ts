/** Protected resource metadata that is at none of the addresses where clients look. */
import { defineEvidenceRule } from '../evidence.ts';
import {
	endpointRole,
	isHtml,
	resourceMetadataPath,
	pathOf,
	succeeded,
	wholeSpan
} from '../exchange.ts';

export const resourceMetadataAbsent = defineEvidenceRule({
	id: 'resource-metadata-absent',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'protected-resource-metadata-missing',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9728#section-3.1',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#protected-resource-metadata-discovery-requirements'
	],
	messages: {
		absent: '`{address}` answers {status} — clients look there for the way to sign in',
		login: '`{address}` itself wants a token — clients read it before they have one',
		place: '`{address}` is not where clients look — the path belongs behind it'
	},
	byRevision: {
		absent: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		login: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		place: {
			'2025-03-26': null,
			'2025-06-18': 'warning',
			'2025-11-25': 'warning',
			'2026-07-28': 'warning'
		}
	},
	check(exchange, { pasted }, report) {
		const { request, response } = exchange;
		if (
			endpointRole(exchange) !== 'resource-metadata' ||
			!request ||
			typeof response?.status !== 'number'
		)
			return;
		const address = pathOf(request);
		const asked = pasted.exchanges.filter(
			(other) => endpointRole(other) === 'resource-metadata' && other.response?.status
		);
		if (succeeded(response)) {
			if (
				request.target.replace(/^https?:\/\/[^/]+/, '').indexOf(resourceMetadataPath) > 0 &&
				asked.length === 1
			)
				report({ message: 'place', data: { address }, at: request.span, severity: 'warning' });
			return;
		}
		// One of the two addresses is enough.
		if (
			asked.some((other) => other.response && succeeded(other.response) && !isHtml(other.response))
		)
			return;
		if (asked.at(-1) !== exchange || (response.status >= 300 && response.status < 400)) return;
		const login = response.status === 401 || response.status === 403;
		report({
			message: login ? 'login' : 'absent',
			data: { address, status: response.status },
			at: wholeSpan(exchange),
			related: asked
				.slice(0, -1)
				.map((other) => ({ at: wholeSpan(other), note: 'not here either' })),
			// The second address may still have it.
			...(asked.length === 1 && !login && { confidence: 'possible' as const })
		});
	}
});
