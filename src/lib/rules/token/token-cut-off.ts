/** A token that lost a part on its way into the box, or into the config. */
import { defineEvidenceRule } from '../evidence.ts';

export const tokenCutOff = defineEvidenceRule({
	id: 'token-cut-off',
	reads: 'token',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'stray-characters-in-token',
	sources: ['https://www.rfc-editor.org/rfc/rfc7515#section-3.1'],
	messages: {
		parts: 'The token has {count} instead of three — a server takes it for malformed',
		broken: 'A part of the token does not decode — it was cut, or a sign was changed'
	},
	check({ parts, header, payload, span, opaque }, { pasted }, report) {
		if (opaque || parts === 5 || span.end - span.start < 20) return;
		const whole = pasted.text.slice(span.start, span.end);
		// Examples and masked logs shorten tokens on purpose.
		if (/\.{3}|…|FAKE|\*\*/.test(pasted.text.slice(span.start, span.end + 3))) return;
		if (parts !== 3 || whole.endsWith('.'))
			report({
				message: 'parts',
				data: { count: parts === 1 ? 'one part' : `${parts} parts` },
				at: span
			});
		else if (!header || !payload) report({ message: 'broken', at: span });
	}
});
