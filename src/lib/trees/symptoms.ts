/** The entrances of all trees, without the trees: what a list of symptoms, a search or a landing page needs. */
import type { Symptom } from './define.ts';

/** In the order in which they are listed: the commonest first. */
export const symptoms = [
	{
		id: 'spawn-enoent',
		title: '“spawn npx ENOENT”, command not found',
		summary: 'The client could not find the program that it was told to start.',
		aliases: [
			'spawn npx ENOENT',
			'spawn uvx ENOENT',
			'spawn uv ENOENT',
			'spawn node ENOENT',
			'spawn docker ENOENT',
			'spawn python ENOENT',
			'spawn python3 ENOENT',
			'spawn cmd ENOENT',
			'spawn bunx ENOENT',
			'spawn EINVAL',
			'spawn npx EINVAL',
			'spawn https:// ENOENT',
			'command not found: npx',
			'npx: command not found',
			"'npx' is not recognized as an internal or external command",
			"'C:\\Program' is not recognized as an internal or external command",
			'env: node: No such file or directory',
			"[Errno 2] No such file or directory: 'npx'",
			'Failed to spawn: program not found'
		]
	}
] as const satisfies readonly Symptom[];

export type SymptomId = (typeof symptoms)[number]['id'];

/** One entrance. */
export function symptom<Id extends SymptomId>(id: Id): Symptom<Id> {
	const listed: readonly Symptom[] = symptoms;
	const found = listed.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`${id} is not in the list of symptoms`);
	return { ...found, id };
}
