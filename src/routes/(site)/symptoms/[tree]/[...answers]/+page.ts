import { building } from '$app/environment';
import { error } from '@sveltejs/kit';
import {
	find,
	isSymptomId,
	loadTree,
	loadTrees,
	paths,
	type Cause,
	type Handoff
} from '$lib/trees/index.ts';
import { loadDiagnosis } from '$lib/ui/diagnoses.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every place of every tree, under each name that its answers ever had. */
export const entries: EntryGenerator = async () =>
	(await loadTrees()).flatMap((tree) =>
		paths(tree).map((answers) => ({ tree: tree.id, answers: answers.join('/') }))
	);

export const load: PageLoad = async ({ params }) => {
	if (!isSymptomId(params.tree)) error(404);
	const tree = await loadTree(params.tree);
	const asked = params.answers.split('/').filter((part) => part !== '');
	const found = find(tree, asked);
	// While the site is built, an address that no tree has is a broken link of our own.
	if (!found || (building && found.unknown !== null)) error(404);
	return { tree, ...found, end: await loadEnd(found.place) };
};

/** What the page shows where the questions end: the diagnosis, and the heads of the next likely ones. */
async function loadEnd(place: { cause: Cause } | { handoff: Handoff } | object) {
	const cause = 'cause' in place ? place.cause : null;
	const end = cause ?? ('handoff' in place ? place.handoff : null);
	if (!end) return null;
	const [diagnosis, { diagnosisList }] = await Promise.all([
		cause && loadDiagnosis(cause.diagnosis),
		import('$lib/ui/diagnosis-list.ts')
	]);
	if (cause && !diagnosis) error(404);
	const otherwise = end.otherwise.flatMap((id) => {
		const summary = diagnosisList.find((candidate) => candidate.id === id);
		return summary ? [{ id, title: summary.meta.title, summary: summary.meta.summary }] : [];
	});
	return { diagnosis, otherwise };
}
