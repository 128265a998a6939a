/** A callback that does not belong to the request in the same paste. */
import { defineEvidenceRule } from '../evidence.ts';

export const stateChanged = defineEvidenceRule({
	id: 'state-changed',
	reads: 'redirect',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'state-mismatch',
	supersedes: ['state-differs'],
	sources: ['https://www.rfc-editor.org/rfc/rfc6749#section-10.12'],
	messages: {
		differs:
			'The `state` that comes back is not the one that was sent — the answer is of another attempt'
	},
	check(address, { pasted }, report) {
		if (address.role !== 'callback') return;
		const back = address.parameters.find(({ name }) => name === 'state');
		const sent = pasted.addresses
			.filter(({ role }) => role === 'authorize')
			.flatMap(({ parameters }) => parameters.filter(({ name }) => name === 'state'));
		const [first] = sent;
		if (back && first && !sent.some(({ value }) => value === back.value))
			report({
				message: 'differs',
				at: back.span,
				related: [{ at: first.span, note: 'sent here' }]
			});
	}
});
