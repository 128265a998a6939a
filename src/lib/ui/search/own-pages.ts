/** Pages that stand for themselves, with the words by which people look for them. */
import type { titles } from '$lib/ui/words/search.ts';

interface OwnPage {
	readonly id: keyof typeof titles;
	readonly kind: 'tool' | 'page';
	readonly words: readonly string[];
}

export const ownPages: readonly OwnPage[] = [
	{
		id: 'check',
		kind: 'tool',
		words: [
			'validate lint config file json checker validator',
			'paste headers metadata token decode jwt',
			'convert config to another client'
		]
	},
	{
		id: 'redirect-uri',
		kind: 'tool',
		words: ['redirect uri callback url compare registered requested difference', 'redirect_uri']
	},
	{
		id: 'discovery',
		kind: 'tool',
		words: [
			'discovery well-known oauth-protected-resource oauth-authorization-server openid-configuration',
			'find metadata addresses curl commands rfc 9728 rfc 8414'
		]
	},
	{
		id: 'embedding',
		kind: 'page',
		words: [
			'embed embedding element script iframe docs site',
			'docusaurus vitepress starlight mkdocs'
		]
	},
	{
		id: 'about',
		kind: 'page',
		words: [
			'about privacy security data protection policy sent offline safe paste secrets',
			'open source license'
		]
	},
	{ id: 'symptoms', kind: 'page', words: ['wizard questions symptom list'] },
	{ id: 'diagnoses', kind: 'page', words: ['causes cures diagnosis list'] },
	{ id: 'clients', kind: 'page', words: ['config file location per client'] },
	{ id: 'guide', kind: 'page', words: ['troubleshooting guide chapters'] },
	{ id: 'rules', kind: 'page', words: ['checks rules list'] }
];
