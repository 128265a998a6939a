/** Metadata that does not promise PKCE with S256. */
import { listIn } from '../../evidence/metadata/document.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { isServer, memberAt, openingOf } from '../metadata.ts';

export const pkceAbsent = defineEvidenceRule({
	id: 'pkce-absent',
	reads: 'metadata',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'pkce-not-advertised',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#authorization-code-protection',
		'https://github.com/modelcontextprotocol/typescript-sdk'
	],
	messages: {
		absent:
			'`code_challenge_methods_supported` is missing — by revision 2025-11-25 clients must refuse, some go on',
		without: '`code_challenge_methods_supported` lacks `S256` — MCP clients refuse this server',
		plain: '`plain` is offered beside `S256` — it protects nothing, better leave it out'
	},
	byRevision: {
		absent: {
			'2025-03-26': 'advice',
			'2025-06-18': 'advice',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		}
	},
	check(document, _, report) {
		if (!isServer(document)) return;
		const methods = listIn(document.root, 'code_challenge_methods_supported');
		const member = memberAt(document, 'code_challenge_methods_supported');
		if (!member) {
			if (!document.excerpt)
				report({
					message: 'absent',
					at: openingOf(document),
					path: ['code_challenge_methods_supported']
				});
		} else if (!methods?.includes('S256'))
			report({ message: 'without', at: member.span, path: member.path });
		else if (methods.includes('plain'))
			report({ message: 'plain', at: member.span, path: member.path, severity: 'advice' });
	}
});
