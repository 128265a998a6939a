import { building } from '$app/environment';
import { error } from '@sveltejs/kit';
import { find, isSymptomId, loadTree, loadTrees, paths } from '$lib/trees/index.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every place of every tree, under each name that its answers ever had. */
export const entries: EntryGenerator = async () =>
	(await loadTrees()).flatMap((tree) =>
		paths(tree).map((answers) => ({ tree: tree.id, answers: answers.join('/') }))
	);

export const load: PageLoad = async ({ params }) => {
	if (!isSymptomId(params.tree)) error(404, 'There is no symptom of that name');
	const tree = await loadTree(params.tree);
	const asked = params.answers.split('/').filter((part) => part !== '');
	const found = find(tree, asked);
	// While the site is built, an address that no tree has is a broken link of our own.
	if (!found || (building && found.unknown !== null)) error(404, 'There is no such answer');
	return { tree, ...found };
};
