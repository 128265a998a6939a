/** A key of one provider, sent to a server of another. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { addressOf } from '../exchange.ts';

/** Public prefixes of keys, whose they are, and whose hosts take them. */
const providers: readonly (readonly [prefix: RegExp, name: string, hosts: RegExp])[] = [
	[/^(?:gh[pousr]_|github_pat_)/, 'GitHub', /(?:^|\.)github(?:copilot|usercontent)?\.com$/],
	[/^glpat-/, 'GitLab', /gitlab/],
	[/^sk-ant-/, 'Anthropic', /(?:^|\.)(?:anthropic|claude)\.(?:com|ai)$/],
	[/^xox[abprs]-/, 'Slack', /(?:^|\.)slack\.com$/],
	[/^(?:ya29\.|AIza)/, 'Google', /(?:^|\.)(?:google|googleapis)\.com$/],
	[/^ntn_/, 'Notion', /(?:^|\.)notion\.com$/]
];

export const foreignProviderKey = defineEvidenceRule({
	id: 'foreign-provider-key',
	reads: 'http',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'wrong-kind-of-credential',
	supersedes: ['challenge-missing', 'challenge-without-metadata'],
	sources: [
		'https://github.blog/engineering/behind-githubs-new-authentication-token-formats/',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#token-handling'
	],
	messages: {
		foreign:
			'The key is one of {provider}, sent to {host} — a server refuses keys that it did not ask for'
	},
	byRevision: 'same',
	check({ request, response }, _, report) {
		const sent = headerOf(request, 'authorization');
		const host = addressOf(request)?.hostname;
		if (!sent || host === undefined || (response?.status !== 401 && response?.status !== 403))
			return;
		const key = sent.value.replace(/^(?:Bearer|token)\s+/i, '');
		const found = providers.find(([prefix]) => prefix.test(key));
		if (found && !found[2].test(host))
			report({ message: 'foreign', data: { provider: found[1], host }, at: sent.span });
	}
});
