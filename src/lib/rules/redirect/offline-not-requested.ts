/** A sign-in at Google that ends with the access token. */
import { valueOf } from '../../evidence/redirect/address.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const offlineNotRequested = defineEvidenceRule({
	id: 'offline-not-requested',
	reads: 'redirect',
	severity: 'warning',
	confidence: 'certain',
	diagnosis: 'refresh-token-not-issued',
	supersedes: ['refresh-token-absent'],
	sources: ['https://developers.google.com/identity/protocols/oauth2/web-server#creatingclient'],
	messages: {
		google: 'Google is not asked with `access_type=offline` — it sends no refresh token then'
	},
	check(address, _, report) {
		if (address.role !== 'authorize' || !address.base.startsWith('https://accounts.google.com/'))
			return;
		if (valueOf(address, 'access_type') !== 'offline')
			report({ message: 'google', at: address.span });
	}
});
