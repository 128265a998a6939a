/** A `WWW-Authenticate` header that breaks its own grammar. */
import { defineEvidenceRule } from '../evidence.ts';
import { challengesOf } from '../exchange.ts';

export const challengeMalformed = defineEvidenceRule({
	id: 'challenge-malformed',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'challenge-without-resource-metadata',
	sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1'],
	messages: {
		'unclosed-quote':
			'A quote in the challenge is never closed — clients lose what stands behind it',
		'missing-comma':
			'A comma is missing between two parameters of the challenge — clients may stop there',
		repeated: 'A parameter stands twice in one challenge — clients take either, or refuse both',
		'inner-quote':
			'A quote stands inside a quoted value of the challenge — strict clients stop reading there',
		'odd-sign':
			'A sign stands in the challenge that its grammar has no place for — clients may stop there'
	},
	check({ response }, _, report) {
		const [fault] = response ? challengesOf(response).faults : [];
		if (fault)
			report({
				message: fault.kind,
				at: fault.span,
				...(fault.kind === 'odd-sign' && { severity: 'warning' as const }),
				// The SDK's own check of a token writes them, and its client reads past them.
				...(fault.kind === 'inner-quote' && { severity: 'advice' as const })
			});
	}
});
