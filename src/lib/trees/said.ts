/** What a person said once: which client, which system, how the server runs. No question asks for it again. */
import type { Platform } from '../clients/define.ts';
import type { Answer, Help, Runs, Tree } from './define.ts';
import { follow, type Place } from './walk.ts';

/** `null` where they have not said. */
export interface Said {
	readonly client: string | null;
	readonly platform: Platform | null;
	readonly runs: Runs | null;
}

/** The answer that follows from what was said; `null` where none does, or where more would have to be known. */
export function saidAt(place: Place, said: Said): Answer | null {
	if (place.kind !== 'question') return null;
	const named = place.question.answers
		.map((answer) => ({ answer, parts: partsOf(answer, said) }))
		.filter(({ parts }) => parts.length > 0 && !parts.includes('no'));
	if (named.some(({ parts }) => parts.includes('open'))) return null;
	const [first, second] = named.toSorted((a, b) => b.parts.length - a.parts.length);
	return first && first.parts.length !== second?.parts.length ? first.answer : null;
}

/** For each thing that an answer names: is it so? */
function partsOf({ client, platform, runs }: Answer, said: Said): ('yes' | 'no' | 'open')[] {
	const part = (known: string | null, fits: (known: string) => boolean): 'yes' | 'no' | 'open' =>
		known === null ? 'open' : fits(known) ? 'yes' : 'no';
	return [
		...(client ? [part(said.client, (known) => client.includes(known))] : []),
		...(platform ? [part(said.platform, (known) => known === platform)] : []),
		...(runs ? [part(said.runs, (known) => known === runs)] : [])
	];
}

/** Past the questions that need not be asked. Never to an end: that step is the person's. */
export function skip(tree: Tree, place: Place, said: Said): Place {
	const answer = saidAt(place, said);
	const next = answer && follow(tree, place, answer);
	return next?.kind === 'question' ? skip(tree, next, said) : place;
}

/** What is said once by an answer: to be remembered. */
export function saidBy({ client, platform, runs }: Answer): Partial<Said> {
	const [only, ...more] = client ?? [];
	return {
		...(only !== undefined && more.length === 0 ? { client: only } : {}),
		...(platform ? { platform } : {}),
		...(runs ? { runs } : {})
	};
}

export const systemNames: Readonly<Record<Platform, string>> = {
	windows: 'Windows',
	macos: 'macOS',
	linux: 'Linux'
};

/**
 * Is a way of finding out for somebody else?
 *
 * @param clientNames of every client, by id
 */
export function isForOthers(
	{ on }: Help,
	{ client, platform }: Pick<Said, 'client' | 'platform'>,
	clientNames: Readonly<Record<string, string>>
): boolean {
	if (on === undefined) return false;
	const words = namesIn(on);
	const known = Object.values(systemNames);
	const forSystems = words.filter((word) => known.includes(word));
	const forClients = words.filter((word) => !known.includes(word));
	const name = client === null ? undefined : clientNames[client];
	return (
		(platform !== null && forSystems.length > 0 && !forSystems.includes(systemNames[platform])) ||
		(name !== undefined && forClients.length > 0 && !forClients.includes(name))
	);
}

/** The names of a heading such as “VS Code and Cursor” or “Claude Desktop on Windows”. */
export function namesIn(on: string): string[] {
	return on.split(/ and | on |, /);
}
