import titles from 'virtual:tables/diagnosis-titles';
import { error } from '@sveltejs/kit';
import { diagnosisIds, loadDiagnosis } from '$lib/ui/diagnoses.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => diagnosisIds.map((id) => ({ id }));

export const load: PageLoad = async ({ params }) => {
	const document = await loadDiagnosis(params.id);
	if (!document) error(404);
	const { id, meta, sections } = document;
	const at = titles.findIndex(([other]) => other === id);
	return { id, meta, sections, previous: titles[at - 1] ?? null, next: titles[at + 1] ?? null };
};
