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
	const { read } = challengesOf(response);
	const challenges = read.flatMap(({ header, challenges }) => {
		/** Covered as it was written, before it is in small letters: a key can stand where a name belongs. */
		const nameAt = (start: number, { length }: string) => {
			const from = start - header.valueSpan.start;
			return cut(header.value.slice(from, from + length)).toLowerCase();
		};
		return challenges.map(({ scheme, span, parameters, token68 }) => ({
			scheme: nameAt(span.start, scheme),
			...position(span.start),
			parameters: parameters.map(({ name, span: { start }, value }) => ({
				name: nameAt(start, name),
				value: cut(value)
			})),
			hasData: token68 !== null
		}));
	});
	return {
		challenges: challenges.slice(0, mostChallenges),
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
