/** Places that have to do with a finding, those with the same note together. */
import type { Label } from '$lib/rules/index.ts';

/** More of them help nobody. */
const most = 12;

export interface Notes {
	readonly note: string | undefined;
	readonly places: readonly Label[];
	/** How many are left out. */
	readonly more: number;
}

/** In the order in which each note comes first. */
export function perNote(related: readonly Label[]): Notes[] {
	const groups = new Map<string | undefined, Label[]>();
	for (const label of related) {
		const group = groups.get(label.note);
		if (group) group.push(label);
		else groups.set(label.note, [label]);
	}
	return [...groups].map(([note, all]) => ({
		note,
		places: all.slice(0, most),
		more: Math.max(0, all.length - most)
	}));
}
