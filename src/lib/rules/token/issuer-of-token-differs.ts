/** A token of another issuer than the one that the metadata names. */
import { textOf } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { differenceOf, isServer, itemsOf, memberAt } from '../metadata.ts';

const entraV1 = 'https://sts.windows.net/';
const entraV2 = /^https:\/\/login\.microsoftonline\.com\/.*\/v2\.0\/?$/;

export const issuerOfTokenDiffers = defineEvidenceRule({
	id: 'issuer-of-token-differs',
	reads: 'token',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'token-issuer-mismatch',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9068#section-4',
		'https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens'
	],
	messages: {
		differs:
			'`iss` is not the issuer that the metadata names: {part} differs — the server refuses the token',
		version:
			'`iss` is that of an Entra v1 token, the metadata is of v2 — `requestedAccessTokenVersion` decides'
	},
	check({ payload, payloadSpan: at }, { pasted }, report) {
		const issuer = payload ? textOf(payload, 'iss') : null;
		if (issuer === null) return;
		const named = pasted.documents.flatMap((document) => {
			if (document.role === 'protected-resource')
				return itemsOf(memberAt(document, 'authorization_servers')?.value).map(
					({ value }) => value
				);
			const own = isServer(document) ? textOf(document.root, 'issuer') : null;
			return own === null ? [] : [own];
		});
		const [first] = named;
		if (first === undefined || named.includes(issuer)) return;
		const path = ['payload', 'iss'];
		if (issuer.startsWith(entraV1) && named.some((name) => entraV2.test(name)))
			report({ message: 'version', at, path });
		else report({ message: 'differs', data: { part: differenceOf(issuer, first) }, at, path });
	}
});
