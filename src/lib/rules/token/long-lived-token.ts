/** An access token that works for days. */
import { timeOf } from '../../evidence/token/read.ts';
import { defineEvidenceRule } from '../evidence.ts';

const day = 86_400;
/** Seconds of the year 2286; a larger number was meant as milliseconds. */
const milliseconds = 10_000_000_000;

export const longLivedToken = defineEvidenceRule({
	id: 'long-lived-token',
	reads: 'token',
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'secret-exposed',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#token-theft',
		'https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2'
	],
	messages: {
		long: 'The token works for {life} — whoever finds it can use it all that time, servers should issue short ones'
	},
	byRevision: 'same',
	check({ payload, payloadSpan: at }, _, report) {
		const issued = payload && (timeOf(payload, 'iat') ?? timeOf(payload, 'nbf'));
		const expires = payload && timeOf(payload, 'exp');
		if (issued === null || expires === null || expires >= milliseconds) return;
		const life = expires - issued;
		if (life > day)
			report({
				message: 'long',
				data: { life: days(Math.round(life / day)) },
				at,
				path: ['payload', 'exp']
			});
	}
});

const days = (count: number) => (count === 1 ? 'a day' : `${count} days`);
