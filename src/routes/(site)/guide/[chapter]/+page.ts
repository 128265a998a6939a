import titles from 'virtual:tables/chapter-titles';
import { error } from '@sveltejs/kit';
import { chapterIds, loadChapter } from '$lib/ui/chapters.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => chapterIds.map((chapter) => ({ chapter }));

export const load: PageLoad = async ({ params }) => {
	const document = await loadChapter(params.chapter);
	if (!document) error(404);
	const { id, order, meta, sections } = document;
	const at = titles.findIndex(([other]) => other === id);
	return {
		order,
		meta,
		sections,
		chapters: titles.length,
		previous: titles[at - 1] ?? null,
		next: titles[at + 1] ?? null
	};
};
