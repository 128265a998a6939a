/** Who goes on where a tree hands over. */
import { isSymptomId, symptom, type Handoff, type Symptom } from '$lib/trees/index.ts';

/** The other tree that takes over; `null` where it is the page that reads a text. */
export function otherTree({ handoff }: Handoff): Symptom | null {
	const id = handoff.split('/')[2] ?? '';
	return isSymptomId(id) ? symptom(id) : null;
}
