/** Names in the order of the alphabet. Not with `localeCompare`: its first call loads what a phone takes long for. */

/** @returns for `sort`, of two names in Latin letters; upper and lower case stand together */
export function byName(a: string, b: string): number {
	const [first, second] = [a.toLowerCase(), b.toLowerCase()];
	return first < second ? -1 : first > second ? 1 : 0;
}
