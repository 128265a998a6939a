/** The dates of a token, against the clock. */
import { property } from '../../evidence/index.ts';
import { timeOf } from '../../evidence/token/read.ts';
import { defineEvidenceRule } from '../evidence.ts';

/** Servers allow that much for clocks that differ. */
const leeway = 60;
/** Seconds of the year 2286; a larger number was meant as milliseconds. */
const milliseconds = 10_000_000_000;

export const expiredAccessToken = defineEvidenceRule({
	id: 'expired-access-token',
	reads: 'token',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'expired-token',
	supersedes: ['token-expired'],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4',
		'https://www.rfc-editor.org/rfc/rfc9068#section-4'
	],
	messages: {
		past: 'The token ended {age} ago — the client must refresh it or sign in again',
		early:
			'The token is not valid before {when} UTC — the clock of its issuer or of this machine is wrong',
		unit: '`{claim}` is counted in milliseconds — the claim is in seconds, so servers read it as a far future',
		absent: 'The token has no `exp` — servers that check it refuse the token'
	},
	check({ payload, payloadSpan: at }, { now }, report) {
		if (!payload) return;
		const clock = now.getTime() / 1000;
		const expires = timeOf(payload, 'exp');
		const starts = timeOf(payload, 'nbf') ?? timeOf(payload, 'iat');
		if (expires === null) {
			if (property(payload, 'iss'))
				report({
					message: 'absent',
					at,
					path: ['payload', 'exp'],
					severity: 'warning',
					confidence: 'likely'
				});
		} else if (expires >= milliseconds)
			report({
				message: 'unit',
				data: { claim: 'exp' },
				at,
				path: ['payload', 'exp'],
				severity: 'warning'
			});
		else if (expires < clock - leeway)
			report({
				message: 'past',
				data: { age: age(clock - expires) },
				at,
				path: ['payload', 'exp']
			});
		if (starts !== null && starts < milliseconds && starts > clock + leeway) {
			const claim = timeOf(payload, 'nbf') === null ? 'iat' : 'nbf';
			report({
				message: 'early',
				data: { when: new Date(starts * 1000).toISOString().slice(0, 16).replace('T', ' ') },
				at,
				path: ['payload', claim],
				confidence: 'likely'
			});
		}
	}
});

function age(seconds: number): string {
	const units: readonly (readonly [size: number, name: string])[] = [
		[86_400, 'day'],
		[3_600, 'hour'],
		[60, 'minute']
	];
	for (const [size, name] of units) {
		const count = Math.floor(seconds / size);
		if (count >= 1) return `${count} ${name}${count === 1 ? '' : 's'}`;
	}
	return 'a moment';
}
