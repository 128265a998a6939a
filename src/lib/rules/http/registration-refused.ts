/** The authorization server does not register this client. */
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, isHtml } from '../exchange.ts';

export const registrationRefused = defineEvidenceRule({
	id: 'registration-refused',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'dcr-rejected',
	supersedes: ['keycloak-trusted-hosts', 'scope-insufficient', 'insufficient-scope-answer'],
	sources: ['https://www.rfc-editor.org/rfc/rfc7591#section-3.2.2'],
	messages: {
		policy:
			'The registration is refused with {status} — a policy decides which clients may register',
		metadata: 'The registration is refused with 400 — the server does not take one of its fields',
		field: 'The registration is refused for its field `{field}` — the server does not take it'
	},
	check(exchange, _, report) {
		const { request, response } = exchange;
		const status = response?.status ?? 0;
		if (endpointRole(exchange) !== 'register' || !response || isHtml(response)) return;
		if (status === 401 || status === 403) {
			const policy = /Policy '[^'\n]{1,40}' rejected request/.exec(response.body?.text ?? '');
			const start = (response.body?.span.start ?? 0) + (policy?.index ?? 0);
			report({
				message: 'policy',
				data: { status },
				at: policy ? { start, end: start + policy[0].length } : response.span
			});
			return;
		}
		if (status !== 400) return;
		const field = /(?:field|property|parameter|member)[: ]+["'`\\]*(\w+)/i.exec(
			response.body?.text ?? ''
		)?.[1];
		const member =
			field && request?.body
				? new RegExp(`"${field}"\\s*:\\s*(?:"[^"\\n]*"|\\[[^\\]\\n]*\\]|[^,}\\n]+)`).exec(
						request.body.text
					)
				: null;
		if (field && member && request?.body) {
			const start = request.body.span.start + member.index;
			report({ message: 'field', data: { field }, at: { start, end: start + member[0].length } });
		} else report({ message: 'metadata', at: response.span });
	}
});
