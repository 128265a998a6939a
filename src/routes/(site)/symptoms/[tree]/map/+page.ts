import { error } from '@sveltejs/kit';
import { isSymptomId, loadTree, symptoms } from '$lib/trees/index.ts';
import { diagnosisList } from '$lib/ui/diagnosis-list.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => symptoms.map(({ id }) => ({ tree: id }));

export const load: PageLoad = async ({ params }) => {
	if (!isSymptomId(params.tree)) error(404);
	return {
		tree: await loadTree(params.tree),
		titles: new Map(diagnosisList.map(({ id, meta }) => [id, meta.title]))
	};
};
