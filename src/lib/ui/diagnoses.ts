/** The documents of `src/content/diagnoses`, loaded one at a time. */
import type { Diagnosis } from './markdown/document.ts';

const documents = import.meta.glob<Diagnosis>('/src/content/diagnoses/*.md', {
	import: 'default'
});

const path = (id: string) => `/src/content/diagnoses/${id}.md`;

export const diagnosisIds: readonly string[] = Object.keys(documents).map((file) =>
	file.replace(/^.*\/|\.md$/g, '')
);

/** One document; `null` where there is none of that id. */
export async function loadDiagnosis(id: string): Promise<Diagnosis | null> {
	const load = Object.hasOwn(documents, path(id)) ? documents[path(id)] : undefined;
	return load ? load() : null;
}
