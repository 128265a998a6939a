/** The search, and what it calls the pages that it finds. */
import type { PageKind } from '../search/search.ts';

export const search = 'Search';
export const field = 'Words, or an error message';
export const close = 'Close';
export const found = 'Found';
export const symptoms = 'Symptoms';
export const nothing =
	'Nothing here matches. [Check](check) reads whole logs and configs, and [the symptoms](symptoms) ask their way to the cause.';
export const nothingFound = 'Nothing found';
export const count = (found: number) => `${found} found`;

export const kinds: Readonly<Record<PageKind, string>> = {
	diagnosis: 'Diagnosis',
	symptom: 'Symptom',
	tool: 'Tool',
	guide: 'Guide',
	client: 'Client',
	rule: 'Rule',
	page: 'Page'
};
/** Of pages that stand for themselves, by their ids. */
export const titles = {
	check: 'Check a config, an error or a log',
	'redirect-uri': 'Compare redirect URIs',
	discovery: 'Where clients look for metadata',
	embedding: 'Embed the clinic in your docs',
	about: 'About, and why nothing you paste leaves the page',
	symptoms: 'All symptoms',
	diagnoses: 'All diagnoses',
	clients: 'All clients',
	guide: 'Guide',
	rules: 'All rules'
};
/** Of the same pages, never shown: by which words people look for them. */
export const soughtBy: Readonly<Record<keyof typeof titles, readonly string[]>> = {
	check: [
		'validate lint config file json checker validator',
		'paste headers metadata token decode jwt',
		'convert config to another client'
	],
	'redirect-uri': [
		'redirect uri callback url compare registered requested difference',
		'redirect_uri'
	],
	discovery: [
		'discovery well-known oauth-protected-resource oauth-authorization-server openid-configuration',
		'find metadata addresses curl commands rfc 9728 rfc 8414'
	],
	embedding: [
		'embed embedding element script iframe docs site',
		'docusaurus vitepress starlight mkdocs'
	],
	about: [
		'about privacy security data protection policy sent offline safe paste secrets',
		'open source license'
	],
	symptoms: ['wizard questions symptom list'],
	diagnoses: ['causes cures diagnosis list'],
	clients: ['config file location per client'],
	guide: ['troubleshooting guide chapters'],
	rules: ['checks rules list']
};
