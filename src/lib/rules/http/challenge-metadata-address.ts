/** `resource_metadata` in a challenge that leads nowhere, or not safely. */
import { isLoopbackHost, toUrl } from '../../evidence/http/message.ts';
import { parameterOf } from '../../evidence/http/challenge.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { addressOf, bearerOf, resourceMetadataPath } from '../exchange.ts';

export const challengeMetadataAddress = defineEvidenceRule({
	id: 'challenge-metadata-address',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'metadata-http-scheme',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9728#section-3',
		'https://www.rfc-editor.org/rfc/rfc9728#section-5.1'
	],
	messages: {
		relative: '`resource_metadata` is no absolute address — clients cannot fetch it',
		http: '`resource_metadata` is plain http — behind a TLS proxy the server builds it from the inner address',
		appended: '`/.well-known/` stands behind the path — clients look for it before the path',
		host: '`resource_metadata` leads to {there}, the endpoint is {here} — the metadata must be about this host'
	},
	check({ request, response }, _, report) {
		const challenge = response ? bearerOf(response) : undefined;
		const found = challenge ? parameterOf(challenge, 'resource_metadata') : undefined;
		if (!found) return;
		const at = found.valueSpan;
		const url = toUrl(found.value);
		if (url?.hash !== '') {
			report({ message: 'relative', at });
			return;
		}
		const here = addressOf(request);
		if (url.protocol !== 'https:' && !isLoopbackHost(url.host)) {
			// A plain server on an inner network is not behind a proxy.
			const inside = here?.host === url.host && !/^https:/i.test(request?.target ?? '');
			report({
				message: 'http',
				at,
				...(inside && { severity: 'warning' as const, confidence: 'possible' as const })
			});
		} else if (url.pathname.indexOf(resourceMetadataPath) > 0)
			report({ message: 'appended', at, severity: 'warning', confidence: 'likely' });
		else if (here && here.host !== url.host)
			report({
				message: 'host',
				data: { there: url.host, here: here.host },
				at,
				severity: 'warning',
				confidence: 'likely'
			});
	}
});
