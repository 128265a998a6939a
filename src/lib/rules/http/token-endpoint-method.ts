/** The client authenticates at the token endpoint in another way than it registered for. */
import { textOf } from '../../evidence/index.ts';
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole } from '../exchange.ts';

export const tokenEndpointMethod = defineEvidenceRule({
	id: 'token-endpoint-method',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'client-auth-method-mismatch',
	supersedes: ['client-refused'],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc7591#section-2',
		'https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1'
	],
	messages: {
		differs:
			'The client authenticates by `{used}`, it is registered for `{registered}` — the server refuses it',
		nothing:
			'The client sends no secret, it is registered for `{registered}` — the server refuses it'
	},
	check(exchange, { pasted }, report) {
		const { request, response } = exchange;
		if (endpointRole(exchange) !== 'token' || !request || !response) return;
		if (response.status !== 401 && response.status !== 400) return;
		if (!(response.body?.text ?? '').includes('invalid_client')) return;
		const registration = pasted.documents.find(({ role }) => role === 'registration-answer');
		const registered = registration
			? textOf(registration.root, 'token_endpoint_auth_method')
			: null;
		if (registered === null) return;
		const basic = headerOf(request, 'authorization');
		const posted = /(?:^|&)client_secret=/.test(request.body?.text ?? '');
		const used =
			basic && /^Basic /i.test(basic.value)
				? 'client_secret_basic'
				: posted
					? 'client_secret_post'
					: 'none';
		if (used === registered) return;
		report({
			...(used === 'none'
				? { message: 'nothing', data: { registered } }
				: { message: 'differs', data: { used, registered } }),
			at: basic?.span ?? request.span,
			confidence: 'certain'
		});
	}
});
