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
		quotes: 'Quotes stand around the token — a server takes them for a part of it',
		break: 'A line break stands inside of the token — a server gets no more than its first line',
		broken: 'A part of the token does not decode — it was cut, or a sign was changed'
	},
	check({ parts, header, payload, span, opaque }, { pasted }, report) {
		if (opaque || parts === 5 || span.end - span.start < 20) return;
		const whole = pasted.text.slice(span.start, span.end);
		// Examples and masked logs shorten tokens on purpose.
		if (/\.{3}|…|FAKE|\*\*/.test(pasted.text.slice(span.start, span.end + 3))) return;
		const around = pasted.text.slice(Math.max(0, span.start - 30), span.start);
		const quote = /(?:^|\n)[^"'\n]*\bBearer\s+(["'])$/i.exec(around)?.[1];
		if (quote !== undefined && pasted.text[span.end] === quote)
			report({ message: 'quotes', at: { start: span.start - 1, end: span.end + 1 } });
		const rest = /^\r?\n([\w-]*(?:\.[\w-]+)*)[ \t]*(?:[\r\n]|$)/.exec(
			pasted.text.slice(span.end, span.end + 8_000)
		);
		const lines = whole.split('.').length + (rest?.[1] ?? '').split('.').length - 1;
		if (parts < 3 && lines === 3 && (rest?.[1] ?? '').length > 20)
			report({ message: 'break', at: span });
		else if (parts !== 3 || whole.endsWith('.'))
			report({
				message: 'parts',
				data: { count: parts === 1 ? 'one part' : `${parts} parts` },
				at: span
			});
		else if (!header || !payload) report({ message: 'broken', at: span });
	}
});
