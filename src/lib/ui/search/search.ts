/** Search over all that the site has: diagnoses, symptoms, tools, chapters, clients and rules. Runs in the page, keeps nothing. */
import table from 'virtual:tables/search';
import { symptoms } from '$lib/trees/symptoms.ts';
import { soughtBy, titles } from '$lib/ui/words/search.ts';
import { createMatcher, type SearchText } from './matcher.ts';
import { ownPages } from './own-pages.ts';
import { createRanking } from './ranking.ts';
import { wordsOf } from './words.ts';

export type PageKind = 'diagnosis' | 'symptom' | 'tool' | 'guide' | 'client' | 'rule' | 'page';

export interface Page {
	readonly kind: PageKind;
	readonly id: string;
	readonly title: string;
	/** From the root of the site. */
	readonly path: `/${string}/`;
}

const pages: Page[] = [];
const texts: SearchText[] = [];

/** A message leads to its cause before its symptom, unless it says only that something ended; few look for a rule. */
const weights = { name: 1.1, alias: 0.95, closing: 0.75, about: 0.9, rule: 0.7 } as const;

function add(page: Page, own: readonly (readonly [text: string, weight: number])[]): void {
	for (const [text, weight] of own) if (text) texts.push({ of: pages.length, text, weight });
	pages.push(page);
}
const lines = (text: string, weight: number) =>
	text.split('\n').map((line) => [line, weight] as const);

for (const { id, title, summary, aliases } of symptoms)
	add({ kind: 'symptom', id, title, path: `/symptoms/${id}/` }, [
		[id, weights.name],
		[title, weights.name],
		[`${title} ${summary}`, weights.about],
		...aliases.map((alias) => [alias, weights.alias] as const)
	]);
for (const [id, title, further, messages, closing = ''] of table.diagnoses)
	add({ kind: 'diagnosis', id, title, path: `/diagnoses/${id}/` }, [
		[id, 1],
		[title, 1],
		[`${title} ${further}`, weights.about],
		...lines(messages, 1),
		...lines(closing, weights.closing)
	]);
for (const { id, kind } of ownPages) {
	const title = titles[id];
	add({ kind, id, title, path: `/${id}/` }, [
		[id, weights.name],
		[title, weights.name],
		...soughtBy[id].map((text) => [text, weights.about] as const)
	]);
}
for (const [id, title, further] of table.chapters)
	add({ kind: 'guide', id, title, path: `/guide/${id}/` }, [
		[id, 1],
		[title, 1],
		[`${title} ${further}`, weights.about]
	]);
for (const [id, name] of table.clients)
	add({ kind: 'client', id, title: name, path: `/clients/${id}/` }, [
		[id, weights.name],
		[name, weights.name]
	]);
for (const [id, message] of table.rules)
	add({ kind: 'rule', id, title: id, path: `/rules/${id}/` }, [
		[id, weights.rule],
		[message, weights.rule]
	]);

/** Made with the first query: it reads every title, message and name, which takes a phone a while. */
let match: ReturnType<typeof createMatcher> | undefined;
const most = 12;

/** Where to start, before anything is typed. */
export const firstPages: readonly Page[] = pages
	.filter(({ kind }) => kind === 'symptom')
	.slice(0, 6);

/**
 * @param query words, or a message as it was pasted
 * @returns at most twelve pages, the best first
 */
export function search(query: string): Page[] {
	match ??= createMatcher(texts);
	return match(query)
		.slice(0, most)
		.flatMap(({ of }) => pages[of] ?? []);
}

/** Made with the first text, as above. */
let rank: ReturnType<typeof createRanking> | undefined;
/** In the order of the table. */
const diagnoses = pages.filter(({ kind }) => kind === 'diagnosis');
/** More says nothing more. */
const longestText = 8_000;

/**
 * For a text that no rule knows: the more of a diagnosis' words it holds, the likelier it is about that.
 *
 * @param text as it was pasted
 * @returns at most twelve diagnoses, the likeliest first
 */
export function causes(text: string): Page[] {
	rank ??= createRanking(
		table.diagnoses.map(([id, title, further, messages, closing = '']) =>
			[id, title, title, further, messages, closing].flatMap((part) => wordsOf(part, Infinity))
		)
	);
	return rank(wordsOf(text, longestText))
		.slice(0, most)
		.flatMap((place) => diagnoses[place] ?? []);
}
