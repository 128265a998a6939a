/** `/guide/<id>.md`: the chapter as Markdown. */
import { error } from '@sveltejs/kit';
import { chapterIds } from '$lib/ui/chapters.ts';
import { markdown } from '$lib/ui/twins/addresses.ts';
import { chapterTwin } from '$lib/ui/twins/documents.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => chapterIds.map((chapter) => ({ chapter }));

export const GET: RequestHandler = async ({ params }) =>
	markdown((await chapterTwin(params.chapter)) ?? error(404));
