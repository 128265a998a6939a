/** A key of one provider, sent to a server of another. */
import { issuerOf, takesKeysOf } from '../../catalog/key-hosts.ts';
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { addressOf, hostOf } from '../exchange.ts';
import { resourceHost } from '../metadata.ts';

export const foreignProviderKey = defineEvidenceRule({
	id: 'foreign-provider-key',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'wrong-kind-of-credential',
	supersedes: ['challenge-missing', 'challenge-without-metadata', 'provider-key-alone'],
	sources: [
		'https://github.blog/engineering/behind-githubs-new-authentication-token-formats/',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#token-handling'
	],
	messages: {
		foreign:
			'The key is one of {provider}, sent to {host} — a server refuses keys that it did not ask for'
	},
	byRevision: 'same',
	check({ request, response }, { endpoint, pasted }, report) {
		const sent = headerOf(request, 'authorization');
		if (!sent || (response?.status !== 401 && response?.status !== 403)) return;
		const url = addressOf(request);
		const host = url ? hostOf(request, url).replace(/:\d+$/, '') : resourceHost(endpoint, pasted);
		const provider = issuerOf(sent.value.replace(/^(?:Bearer|token)\s+/i, ''));
		if (host !== null && provider !== null && !takesKeysOf(host, provider))
			report({ message: 'foreign', data: { provider, host }, at: sent.span });
	}
});
