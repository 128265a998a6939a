/** Which symptoms a text reads like: those whose well-known messages stand in it. */
import type { Symptom } from '$lib/trees/define.ts';
import { symptoms } from '$lib/trees/symptoms.ts';

/** A message stands near the start of what was pasted, or near its end. */
const longestPart = 50_000;

export function likelySymptoms(
	text: string,
	from: readonly Symptom[] = symptoms
): readonly Symptom[] {
	const part =
		text.length <= 2 * longestPart
			? text
			: `${text.slice(0, longestPart)}\n${text.slice(-longestPart)}`;
	const words = part.toLowerCase();
	return from.filter(({ aliases }) => aliases.some((alias) => words.includes(alias.toLowerCase())));
}
