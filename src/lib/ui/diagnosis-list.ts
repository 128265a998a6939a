/** The heads of all diagnoses, for lists. Their texts are in `diagnoses.ts`, one at a time. */
import type { DiagnosisMeta, DocumentSummary } from './markdown/document.ts';

export const diagnosisList: readonly DocumentSummary<DiagnosisMeta>[] = Object.values(
	import.meta.glob<DocumentSummary<DiagnosisMeta>>('/src/content/diagnoses/*.md', {
		eager: true,
		import: 'default',
		query: '?meta'
	})
);
