/** A challenge that calls a token invalid which nobody has sent. */
import { headerOf } from '../../evidence/http/message.ts';
import { parameterOf } from '../../evidence/http/challenge.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { bearerOf } from '../exchange.ts';

export const errorWithoutToken = defineEvidenceRule({
	id: 'error-without-token',
	reads: 'http',
	severity: 'advice',
	confidence: 'certain',
	diagnosis: 'challenge-without-resource-metadata',
	// No token was refused: the words of the challenge do not fit.
	supersedes: ['token-invalid'],
	sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-3.1'],
	messages: {
		early:
			'The challenge says `invalid_token`, but no token was sent — it only asks for a sign-in, nothing is wrong yet'
	},
	check({ request, response }, _, report) {
		if (!request?.complete || headerOf(request, 'authorization')) return;
		const challenge = response ? bearerOf(response) : undefined;
		const error = challenge && parameterOf(challenge, 'error');
		const words = challenge && parameterOf(challenge, 'error_description')?.value;
		// Its words say what the code does not.
		if (words && /\bmissing\b/i.test(words)) return;
		if (error?.value === 'invalid_token') report({ message: 'early', at: error.span });
	}
});
