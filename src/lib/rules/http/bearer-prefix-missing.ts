/** A bare token in `Authorization`: no scheme before it. */
import { headerOf, standsAsRead } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const bearerPrefixMissing = defineEvidenceRule({
	id: 'bearer-prefix-missing',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'missing-bearer-prefix',
	supersedes: ['credential-missing-at-server', 'challenge-missing', 'challenge-without-metadata'],
	sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
	messages: {
		bare: '`Authorization` holds a token without a scheme — the server looks for `Bearer` before it'
	},
	check({ request, response }, { pasted: { text } }, report) {
		const sent = headerOf(request, 'authorization');
		if (
			!sent ||
			/\s/.test(sent.value) ||
			(response && response.status !== 401 && response.status !== 400)
		)
			return;
		const isToken = /^(?:eyJ[\w-]+\.|gh[pousr]_|github_pat_|glpat-|ya29\.|xox[abp]-)/.test(
			sent.value
		);
		const asked = /\bBearer\b/i.test(response?.body?.text ?? '');
		if (isToken || asked)
			report({
				message: 'bare',
				at: sent.span,
				fixes: () =>
					standsAsRead(sent, text)
						? [
								{
									title: 'Write the scheme before it',
									safety: 'review',
									edits: [
										{
											span: { start: sent.valueSpan.start, end: sent.valueSpan.start },
											text: 'Bearer '
										}
									]
								}
							]
						: [],
				...(!isToken && { confidence: 'likely' as const })
			});
	}
});
