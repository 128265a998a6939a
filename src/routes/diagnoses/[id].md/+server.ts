/** `/diagnoses/<id>.md`: the diagnosis as Markdown. */
import { error } from '@sveltejs/kit';
import { diagnosisIds } from '$lib/ui/diagnoses.ts';
import { markdown } from '$lib/ui/twins/addresses.ts';
import { diagnosisTwin } from '$lib/ui/twins/documents.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => diagnosisIds.map((id) => ({ id }));

export const GET: RequestHandler = async ({ params }) =>
	markdown((await diagnosisTwin(params.id)) ?? error(404));
