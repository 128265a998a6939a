/** All trees. Each is loaded when it is asked for, so that no page carries the others. */
import type { Tree } from './define.ts';
import { symptoms, type SymptomId } from './symptoms.ts';

const loaders: { readonly [Id in SymptomId]: () => Promise<Tree<Id>> } = {
	'spawn-enoent': async () => (await import('./spawn-enoent.ts')).spawnEnoent
};

export function isSymptomId(id: string): id is SymptomId {
	return Object.hasOwn(loaders, id);
}

/** One tree. */
export function loadTree<Id extends SymptomId>(id: Id): Promise<Tree<Id>> {
	return loaders[id]();
}

/** Every tree, in the order of the list of symptoms: for tests and for the build. */
export function loadTrees(): Promise<Tree<SymptomId>[]> {
	return Promise.all(symptoms.map(({ id }) => loadTree(id)));
}

export { symptom, symptoms, type SymptomId } from './symptoms.ts';
export {
	defineTree,
	isCause,
	type Answer,
	type Cause,
	type End,
	type Handoff,
	type Help,
	type Question,
	type Symptom,
	type Tree
} from './define.ts';
export {
	addressOf,
	change,
	find,
	follow,
	paths,
	questionsLeft,
	startOf,
	walk,
	type Place,
	type Step
} from './walk.ts';
