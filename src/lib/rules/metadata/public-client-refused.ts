/** A server that registers clients but takes none without a secret. */
import { listIn } from '../../evidence/metadata/document.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { isServer, memberAt, openingOf } from '../metadata.ts';

export const publicClientRefused = defineEvidenceRule({
	id: 'public-client-refused',
	reads: 'metadata',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'client-auth-method-mismatch',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc8414#section-2',
		'https://github.com/geelen/mcp-remote'
	],
	messages: {
		none: '`token_endpoint_auth_methods_supported` lacks `none` — clients that keep no secret are refused',
		default:
			'`token_endpoint_auth_methods_supported` is missing — that means `client_secret_basic`, so clients with a secret'
	},
	check(document, _, report) {
		if (!isServer(document) || !memberAt(document, 'registration_endpoint')) return;
		if (!document.excerpt && !memberAt(document, 'token_endpoint_auth_methods_supported')) {
			report({
				message: 'default',
				at: openingOf(document),
				path: ['token_endpoint_auth_methods_supported'],
				severity: 'advice',
				confidence: 'possible'
			});
			return;
		}
		const methods = listIn(document.root, 'token_endpoint_auth_methods_supported');
		const member = memberAt(document, 'token_endpoint_auth_methods_supported');
		if (member && methods && !methods.includes('none'))
			report({ message: 'none', at: member.span, path: member.path });
	}
});
