/** The name of a variable where the token should be. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const unsetTokenSent = defineEvidenceRule({
	id: 'unset-token-sent',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'env-var-not-expanded',
	supersedes: [
		'challenge-missing',
		'challenge-without-metadata',
		'authorization-stripped',
		'variable-in-header-with-401'
	],
	sources: ['https://code.claude.com/docs/en/mcp#environment-variable-expansion-in-mcp-json'],
	messages: {
		variable: 'The name of a variable is sent as the token — nothing replaced it'
	},
	check({ request, response }, _, report) {
		const sent = headerOf(request, 'authorization');
		if (!sent || response?.status === 200) return;
		const value = sent.value.replace(/^(?:Bearer|token)\b\s*/i, '');
		if (/^(?:\$\{?\w+\}?|%\w+%|\{\{\s*\w+\s*\}\}|<[^>]{1,40}>)$/.test(value))
			report({ message: 'variable', at: sent.span });
	}
});
