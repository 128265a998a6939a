/** `/diagnoses.json`: every diagnosis, in the order of the list, with its page and its Markdown. */
import rulesOfDiagnoses from 'virtual:tables/rules-of-diagnoses';
import titles from 'virtual:tables/diagnosis-titles';
import { diagnosisList } from '$lib/ui/diagnosis-list.ts';
import { address, json } from '$lib/ui/twins/addresses.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const metas = new Map(diagnosisList.map(({ id, meta }) => [id, meta]));
	return json(
		titles.map(([id]) => ({
			id,
			...metas.get(id),
			rules: rulesOfDiagnoses[id] ?? [],
			page: address(`/diagnoses/${id}/`),
			markdown: address(`/diagnoses/${id}.md`)
		}))
	);
};
