/** Metadata that does not promise PKCE with S256. */
import { listIn } from '../../evidence/metadata/document.ts';
import type { Change } from '../../evidence/index.ts';
import { defineEvidenceRule, type EvidenceFix } from '../evidence.ts';
import { changeDocument, isServer, memberAt, openingOf } from '../metadata.ts';

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
	check(document, { pasted: { text } }, report) {
		if (!isServer(document)) return;
		const methods = listIn(document.root, 'code_challenge_methods_supported');
		const member = memberAt(document, 'code_challenge_methods_supported');
		const name = 'code_challenge_methods_supported';
		const fix = (title: string, change: Change) => (): EvidenceFix[] => [
			{ title, safety: 'review', edits: changeDocument(text, document, [change]) }
		];
		if (!member) {
			if (!document.excerpt)
				report({
					message: 'absent',
					at: openingOf(document),
					path: [name],
					fixes: fix('Announce S256', { op: 'insert', path: [], key: name, value: ['S256'] })
				});
		} else if (!methods?.includes('S256'))
			report({
				message: 'without',
				at: member.span,
				path: member.path,
				fixes: fix('Announce S256', {
					op: 'replace',
					path: [name],
					value: ['S256', ...(methods ?? []).filter((method) => method !== 'plain')]
				})
			});
		else if (methods.includes('plain'))
			report({
				message: 'plain',
				at: member.span,
				path: member.path,
				severity: 'advice',
				fixes: fix('Leave plain out', {
					op: 'remove',
					path: [name, methods.indexOf('plain')]
				})
			});
	}
});
