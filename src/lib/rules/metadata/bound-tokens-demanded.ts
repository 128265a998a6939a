/** What a resource demands or promises, and few MCP clients know. */
import { defineEvidenceRule } from '../evidence.ts';
import { memberAt } from '../metadata.ts';

const demands = [
	'dpop_bound_access_tokens_required',
	'tls_client_certificate_bound_access_tokens'
] as const;

export const boundTokensDemanded = defineEvidenceRule({
	id: 'bound-tokens-demanded',
	reads: 'metadata',
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'wrong-kind-of-credential',
	sources: ['https://www.rfc-editor.org/rfc/rfc9728#section-2'],
	messages: {
		bound:
			'`{name}` is set — a token alone is refused then, and few MCP clients bind theirs to a key',
		signed:
			'`signed_metadata` is there — few clients read it, so all it says must stand beside it too'
	},
	byRevision: {
		bound: {
			'2025-03-26': null,
			'2025-06-18': 'advice',
			'2025-11-25': 'advice',
			'2026-07-28': 'advice'
		},
		signed: {
			'2025-03-26': null,
			'2025-06-18': 'advice',
			'2025-11-25': 'advice',
			'2026-07-28': 'advice'
		}
	},
	check(document, _, report) {
		if (document.role !== 'protected-resource') return;
		for (const name of demands) {
			const member = memberAt(document, name);
			if (member?.value.type === 'boolean' && member.value.value)
				report({ message: 'bound', data: { name }, at: member.span, path: member.path });
		}
		const signed = memberAt(document, 'signed_metadata');
		if (signed)
			report({
				message: 'signed',
				at: { ...signed.span, end: signed.value.span.start },
				path: signed.path
			});
	}
});
