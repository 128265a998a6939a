/** Pages that stand for themselves, with the words by which people look for them. */

interface OwnPage {
	readonly id: string;
	readonly kind: 'Tool' | 'Page';
	readonly title: string;
	readonly words: readonly string[];
}

export const ownPages: readonly OwnPage[] = [
	{
		id: 'check',
		kind: 'Tool',
		title: 'Check a config, an error or a log',
		words: [
			'validate lint config file json checker validator',
			'paste headers metadata token decode jwt',
			'convert config to another client'
		]
	},
	{
		id: 'redirect-uri',
		kind: 'Tool',
		title: 'Compare redirect URIs',
		words: ['redirect uri callback url compare registered requested difference', 'redirect_uri']
	},
	{
		id: 'discovery',
		kind: 'Tool',
		title: 'Where clients look for metadata',
		words: [
			'discovery well-known oauth-protected-resource oauth-authorization-server openid-configuration',
			'find metadata addresses curl commands rfc 9728 rfc 8414'
		]
	},
	{
		id: 'embedding',
		kind: 'Page',
		title: 'Embed the clinic in your docs',
		words: [
			'embed embedding element script iframe docs site',
			'docusaurus vitepress starlight mkdocs'
		]
	},
	{
		id: 'about',
		kind: 'Page',
		title: 'About, and why nothing you paste leaves the page',
		words: [
			'about privacy security data protection policy sent offline safe paste secrets',
			'open source license'
		]
	},
	{ id: 'symptoms', kind: 'Page', title: 'All symptoms', words: ['wizard questions symptom list'] },
	{ id: 'diagnoses', kind: 'Page', title: 'All diagnoses', words: ['causes cures diagnosis list'] },
	{ id: 'clients', kind: 'Page', title: 'All clients', words: ['config file location per client'] },
	{ id: 'guide', kind: 'Page', title: 'Guide', words: ['troubleshooting guide chapters'] },
	{ id: 'rules', kind: 'Page', title: 'All rules', words: ['checks rules list'] }
];
