/** A token that is meant for somebody else. */
import { property, textOf } from '../../evidence/index.ts';
import { namesOf } from '../../evidence/token/read.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { differenceOf, shown } from '../metadata.ts';

export const audienceDiffers = defineEvidenceRule({
	id: 'audience-differs',
	reads: 'token',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-audience',
	supersedes: ['audience-refused', 'fresh-token-refused', 'issuer-of-token-differs'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#token-audience-binding-and-validation',
		'https://www.rfc-editor.org/rfc/rfc8725#section-3.9'
	],
	messages: {
		differs:
			'`aud` is not `{expected}`: {part} differs — the server refuses a token for another resource',
		client:
			'`aud` is not `{expected}` but another identifier — the sign-in was not told which resource to name',
		graph: '`aud` is Microsoft Graph — no other server may take this token',
		absent: 'The token has no `aud` — a server cannot tell that it is meant for it'
	},
	byRevision: {
		differs: {
			'2025-03-26': 'warning',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		client: {
			'2025-03-26': 'warning',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		}
	},
	check(token, { endpoint, pasted }, report) {
		const { payload, payloadSpan: at } = token;
		// Tokens for the client itself are another rule's.
		if (!payload || token.asIdToken) return;
		if (property(payload, 'nonce') || property(payload, 'at_hash')) return;
		const path = ['payload', 'aud'];
		const audience = namesOf(payload, 'aud');
		const expected = expectedResource(endpoint, pasted);
		if (audience.length === 0) {
			if (property(payload, 'iss') && property(payload, 'exp'))
				report({
					message: 'absent',
					at,
					path: ['payload', 'aud'],
					severity: 'warning',
					confidence: 'likely'
				});
			return;
		}
		if (
			audience.some((name) =>
				/^00000003-0000-0000-c000-000000000000$|^https:\/\/graph\.microsoft\.com\/?$/.test(name)
			)
		) {
			report({ message: 'graph', at, path });
			return;
		}
		if (expected === null || audience.includes(expected.resource)) return;
		// A root address and the same with its slash are one resource.
		if (
			audience.some(
				(name) => name === `${expected.resource}/` && /^https?:\/\/[^/]+$/.test(expected.resource)
			)
		)
			return;
		const address = audience.find((name) => /^https?:\/\//.test(name));
		report({
			...(address === undefined
				? { message: 'client', data: { expected: shown(expected.resource) } }
				: {
						message: 'differs',
						data: {
							expected: shown(expected.resource),
							part: differenceOf(address, expected.resource)
						}
					}),
			at,
			path,
			...(!expected.certain && { severity: 'warning' as const, confidence: 'likely' as const })
		});
	}
});

/** What the audience should be: the resource's own word first, then the endpoint. */
function expectedResource(
	endpoint: string | null,
	{ documents }: Parameters<typeof audienceDiffers.check>[1]['pasted']
): { resource: string; certain: boolean } | null {
	for (const { role, root } of documents) {
		const resource = role === 'protected-resource' ? textOf(root, 'resource') : null;
		if (resource !== null) return { resource, certain: true };
	}
	return endpoint === null ? null : { resource: endpoint, certain: true };
}
