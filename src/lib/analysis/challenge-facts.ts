/** What a `WWW-Authenticate` header says, challenge by challenge, and what the SDKs make of it. */
import { headersOf, type HttpResponse } from '../evidence/http/message.ts';
import { sdkReadings } from '../evidence/http/sdk.ts';
import { challengesOf } from '../rules/exchange.ts';
import type { positions } from '../text/index.ts';
import type { ChallengeFacts } from './report.ts';
import { cut } from './token-facts.ts';

const mostChallenges = 12;

/**
 * @param position of a place in the paste
 * @returns `null` where there is no such header
 */
export function challengeFacts(
	response: HttpResponse | null,
	position: ReturnType<typeof positions>
): ChallengeFacts | null {
	const values = headersOf(response, 'www-authenticate').map(({ value }) => value);
	if (!response || values.length === 0) return null;
	return {
		challenges: challengesOf(response)
			.all.slice(0, mostChallenges)
			.map(({ scheme, span, parameters, token68 }) => ({
				scheme,
				...position(span.start),
				parameters: parameters.map(({ name, value }) => ({ name, value: cut(value) })),
				hasData: token68 !== null
			})),
		readings: sdkReadings(values).map(({ sdk, resourceMetadata, scope, error }) => ({
			sdk,
			found: [
				['resource_metadata', resourceMetadata],
				['scope', scope],
				['error', error]
			].flatMap(([name, value]) => (name && value ? [{ name, value: cut(value) }] : []))
		}))
	};
}
