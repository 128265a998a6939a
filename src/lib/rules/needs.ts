/** Which variables a known server needs, and which of them an entry gives. */
import type { KnownPackage } from '../catalog/index.ts';
import { property } from '../evidence/index.ts';
import { passedNames } from './container.ts';
import type { EntryContext } from './define.ts';
import { optionValue } from './launch.ts';

export interface Needs {
	readonly known: KnownPackage;
	/** What is missing, as the table writes it: `A` or `A|B`. */
	readonly missing: readonly string[];
}

/** Other ways to give variables, which we cannot look into. */
const elsewhere = ['envFile', 'env_file', 'env_vars', 'env_keys', 'envs'];

/** @returns `null` where the server is not known, or where its variables may come from elsewhere */
export function readNeeds({ entry, launch }: EntryContext): Needs | null {
	const { known } = launch;
	if (!known?.env || !entry.command) return null;
	const registry = launch.runner === 'container' ? 'oci' : (launch.runner ?? 'program');
	if (known.registry !== registry) return null;
	if (elsewhere.some((key) => property(entry.node, key) !== undefined)) return null;
	const passed = launch.runner === 'container' ? passedNames(launch) : new Set<string>();
	if (!passed) return null;
	const given = new Set((entry.env?.value ?? []).map(({ name }) => name));
	const has = (name: string) =>
		name.startsWith('--')
			? optionValue(launch.args, name) !== undefined
			: given.has(name) || passed.has(name);
	return { known, missing: known.env.filter((group) => !group.split('|').some(has)) };
}
