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
