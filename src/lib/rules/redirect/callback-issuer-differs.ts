/** A callback that names another issuer than the metadata in the same paste, or none although it is announced. */
import { property, textOf } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { differenceOf, isServer } from '../metadata.ts';

const announced = 'authorization_response_iss_parameter_supported';

export const callbackIssuerDiffers = defineEvidenceRule({
	id: 'callback-issuer-differs',
	reads: 'redirect',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'callback-issuer-mismatch',
	supersedes: ['access-denied', 'issuer-mismatch-message'],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9207#section-2.4',
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization'
	],
	messages: {
		differs:
			'`iss` of the callback is not the issuer: {part} differs — clients stop, and trust nothing in it',
		absent: 'The callback has no `iss`, though the server announces it — clients stop there'
	},
	byRevision: {
		differs: {
			'2025-03-26': 'advice',
			'2025-06-18': 'advice',
			'2025-11-25': 'advice',
			'2026-07-28': 'error'
		},
		absent: { '2025-03-26': null, '2025-06-18': null, '2025-11-25': null, '2026-07-28': 'error' }
	},
	check({ role, parameters, span }, { pasted }, report) {
		const servers = pasted.documents.filter(isServer);
		const issuers = servers.flatMap(({ root }) => textOf(root, 'issuer') ?? []);
		const [issuer] = issuers;
		if (role !== 'callback' || issuer === undefined) return;
		const back = parameters.find(({ name }) => name === 'iss');
		if (back && !issuers.includes(back.value))
			report({
				message: 'differs',
				data: { part: differenceOf(issuer, back.value) },
				at: back.span
			});
		const says = servers.some(({ root }) => {
			const value = property(root, announced)?.value;
			return value?.type === 'boolean' && value.value;
		});
		if (!back && says) report({ message: 'absent', at: span });
	}
});
