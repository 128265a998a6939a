/** `resource_metadata` in a challenge that leads nowhere, or not safely. */
import { isLoopbackHost, toUrl } from '../../evidence/http/message.ts';
import { parameterOf } from '../../evidence/http/challenge.ts';
import { hostName } from '../../secrets/index.ts';
import { defineEvidenceRule, type EvidenceFix } from '../evidence.ts';
import { addressOf, bearerOf, hostOf, resourceMetadataPath } from '../exchange.ts';
import { withHttps } from '../metadata.ts';

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
	byRevision: {
		relative: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		http: {
			'2025-03-26': 'advice',
			'2025-06-18': 'error',
			'2025-11-25': 'error',
			'2026-07-28': 'error'
		},
		appended: {
			'2025-03-26': null,
			'2025-06-18': 'warning',
			'2025-11-25': 'warning',
			'2026-07-28': 'warning'
		},
		host: {
			'2025-03-26': null,
			'2025-06-18': 'warning',
			'2025-11-25': 'warning',
			'2026-07-28': 'warning'
		}
	},
	check({ request, response }, { pasted: { text } }, report) {
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
		const instead = (title: string, address: string | null) => (): EvidenceFix[] => {
			const start = text.indexOf(found.value, at.start);
			return address === null || start === -1 || start + found.value.length > at.end
				? []
				: [
						{
							title,
							safety: 'review',
							edits: [{ span: { start, end: start + found.value.length }, text: address }]
						}
					];
		};
		if (url.protocol !== 'https:' && !isLoopbackHost(url.host)) {
			// A plain server on an inner network is not behind a proxy.
			const inside = here?.host === url.host && !/^https:/i.test(request?.target ?? '');
			report({
				message: 'http',
				at,
				fixes: instead(
					'Write https',
					// Another host is not cured by that.
					inside || (here && here.host !== url.host) ? null : withHttps(found.value)
				),
				...(inside && { severity: 'warning' as const, confidence: 'possible' as const })
			});
		} else if (url.pathname.indexOf(resourceMetadataPath) > 0)
			report({
				message: 'appended',
				at,
				severity: 'warning',
				confidence: 'likely',
				fixes: instead('Put the path behind it', inserted(url))
			});
		else if (here && here.host !== url.host)
			report({
				message: 'host',
				data: { there: hostName(found.value, url), here: hostOf(request, here) },
				at,
				severity: 'warning',
				confidence: 'likely'
			});
	}
});

/** `/mcp/.well-known/…` as clients ask for it: `/.well-known/…/mcp`. */
function inserted({ origin, pathname, search }: URL): string | null {
	const at = pathname.indexOf(resourceMetadataPath);
	return pathname.endsWith(resourceMetadataPath)
		? `${origin}${resourceMetadataPath}${pathname.slice(0, at)}${search}`
		: null;
}
