/** Endpoints of a sign-in that live somewhere else than its issuer. */
import { textOf } from '../../evidence/index.ts';
import { isLoopbackHost, toUrl } from '../../evidence/http/message.ts';
import { membersOf } from '../../evidence/metadata/document.ts';
import { hostName } from '../../secrets/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { isServer } from '../metadata.ts';

/** Providers that spread one service over several names. */
const families: readonly RegExp[] = [
	/(?:^|\.)(?:google|googleapis)\.com$/,
	/(?:^|\.)(?:microsoftonline|microsoft|windows|live)\.(?:com|net)$/,
	/(?:^|\.)(?:amazonaws|amazoncognito)\.com$/,
	/(?:^|\.)github(?:usercontent)?\.com$/
];

export const endpointOnOtherHost = defineEvidenceRule({
	id: 'endpoint-on-other-host',
	reads: 'metadata',
	severity: 'advice',
	confidence: 'possible',
	diagnosis: 'issuer-mismatch',
	sources: ['https://www.rfc-editor.org/rfc/rfc9700#section-4.4'],
	messages: {
		other:
			'`{name}` is at {there}, the issuer at {here} — unless both are yours, the code goes to a stranger'
	},
	check(document, _, report) {
		if (!isServer(document)) return;
		const named = textOf(document.root, 'issuer') ?? '';
		const issuer = toUrl(named);
		if (!issuer || isLoopbackHost(issuer.host)) return;
		const found = membersOf(document.root, /^(?:authorization|token)_endpoint$/).find(
			({ value }) => {
				const url = value.type === 'string' ? toUrl(value.value) : null;
				return url && !isLoopbackHost(url.host) && !related(url.hostname, issuer.hostname);
			}
		);
		const url = found?.value.type === 'string' ? toUrl(found.value.value) : null;
		if (found?.value.type === 'string' && url)
			report({
				message: 'other',
				data: {
					name: found.key,
					there: hostName(found.value.value, url),
					here: hostName(named, issuer)
				},
				at: { start: found.keySpan.start, end: found.value.span.end },
				path: [found.key]
			});
	}
});

/** Below one registered name, as far as that shows without a list of all suffixes; or of one provider. */
function related(a: string, b: string): boolean {
	const tail = (host: string) => host.split('.').slice(-2).join('.');
	return tail(a) === tail(b) || families.some((family) => family.test(a) && family.test(b));
}
