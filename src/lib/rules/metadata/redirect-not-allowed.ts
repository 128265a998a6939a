/** Redirect URIs of a client that authorization servers refuse. */
import { isLoopbackHost, toUrl } from '../../evidence/http/message.ts';
import { textOf } from '../../evidence/metadata/document.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { itemsOf, memberAt, openingOf } from '../metadata.ts';

export const redirectNotAllowed = defineEvidenceRule({
	id: 'redirect-not-allowed',
	reads: 'metadata',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'redirect-uri-mismatch',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#communication-security',
		'https://openid.net/specs/openid-connect-registration-1_0.html#ClientMetadata',
		'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2'
	],
	messages: {
		absent: '`redirect_uris` is empty or missing — the sign-in has no address to come back to',
		http: 'A redirect URI is plain http outside this machine — servers refuse it',
		fragment: 'A redirect URI has a `#` part or a blank — servers refuse it',
		web: 'A client of type `web` has a loopback redirect URI — servers that check the type want `native`'
	},
	check(document, _, report) {
		const { role } = document;
		if (role !== 'client' && role !== 'registration-request') return;
		const member = memberAt(document, 'redirect_uris');
		const uris = itemsOf(member?.value);
		if (uris.length === 0) {
			if (!document.excerpt)
				report({
					message: 'absent',
					at: member?.span ?? openingOf(document),
					path: ['redirect_uris']
				});
			return;
		}
		const web = textOf(document.root, 'application_type') === 'web';
		for (const { value, span, index } of uris) {
			const url = toUrl(value);
			const path = ['redirect_uris', index];
			if (value.includes('#') || /\s/.test(value)) report({ message: 'fragment', at: span, path });
			else if (url?.protocol === 'http:' && !isLoopbackHost(url.host))
				report({ message: 'http', at: span, path });
			else if (url && web && isLoopbackHost(url.host))
				report({ message: 'web', at: span, path, severity: 'warning' });
		}
	}
});
