/** A CDN or firewall answers in the server's place. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { succeeded } from '../exchange.ts';

/** Headers that only such a layer sends with a refusal. */
const marks: readonly (readonly [name: string, value: RegExp])[] = [
	['cf-mitigated', /challenge|block/i],
	['x-amzn-waf-action', /./],
	['x-datadome', /./],
	['x-vercel-mitigated', /./],
	['server', /^AkamaiGHost$/i],
	['x-sucuri-block', /./]
];

export const botCheckAnswer = defineEvidenceRule({
	id: 'bot-check-answer',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'waf-blocks-client',
	supersedes: [
		'html-answer',
		'web-site-answers',
		'challenge-missing',
		'resource-metadata-absent',
		'server-metadata-absent',
		'registration-refused',
		'bot-check-page'
	],
	sources: [
		'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/'
	],
	messages: {
		blocked:
			'A bot check or firewall answers (`{header}`) — an MCP client cannot pass it, the server never sees the call'
	},
	check({ response }, _, report) {
		if (!response || (succeeded(response) && !headerOf(response, 'cf-mitigated'))) return;
		for (const [name, value] of marks) {
			const header = headerOf(response, name);
			if (!header || !value.test(header.value)) continue;
			report({ message: 'blocked', data: { header: name }, at: header.span });
			return;
		}
	}
});
