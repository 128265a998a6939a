/** `Authorization: Bearer Bearer …`, or a whole header line inside the header. */
import { headerOf, standsAsRead, type Header } from '../../evidence/http/message.ts';
import type { Edit } from '../../text/index.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const bearerPrefixRepeated = defineEvidenceRule({
	id: 'bearer-prefix-repeated',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'double-bearer-prefix',
	supersedes: [
		'bearer-twice',
		'authorization-stripped',
		'challenge-missing',
		'challenge-without-metadata'
	],
	sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
	messages: {
		scheme: 'The word `Bearer` stands twice — the second one is taken for the token',
		line: 'A whole header line stands where the token belongs — the server reads its name as the token'
	},
	check({ request }, { pasted: { text } }, report) {
		const sent = headerOf(request, 'authorization');
		const twice = /^Bearer\s+(Bearer\b|Authorization\s*:)/i.exec(sent?.value ?? '');
		if (sent && twice)
			report({
				message: /^b/i.test(twice[1] ?? '') ? 'scheme' : 'line',
				at: sent.span,
				fixes: () => {
					const again = /^Bearer\s+((?:Authorization\s*:\s*)?(?:Bearer\s+)+)\S/i.exec(sent.value);
					return again?.[1] === undefined || !standsAsRead(sent, text)
						? []
						: [
								{ title: 'Write the scheme once', safety: 'safe', edits: [without(sent, again[1])] }
							];
				}
			});
	}
});

/** The header's value loses that part. */
function without({ value, valueSpan }: Header, part: string): Edit {
	const start = valueSpan.start + value.indexOf(part, 'Bearer'.length);
	return { span: { start, end: start + part.length }, text: '' };
}
